import type { Translations } from './translations.ts'

/** What controls say. */
export const CONTROLS: Translations = {
  'As wide as the place it stands in.': '놓인 자리만큼 넓습니다.',
  'It submits its form even if something in it is not valid, e.g. to save a draft.':
    '잘못된 값이 있어도 폼을 보냅니다. 예: 임시 저장.',
  'The accessible name of a button that shows only an icon.': '아이콘만 있는 버튼이 읽히는 이름.',
  'Work is going on: the button keeps its width, name and focus, but does nothing.':
    '일이 진행 중입니다. 너비, 이름, 초점은 그대로이고 눌러도 아무 일이 없습니다.',
  'Makes it a toggle button that is in this state; undefined: it is no toggle.':
    '켜고 끄는 버튼이 되며 지금 상태를 말합니다. undefined면 보통 버튼입니다.',
  'Its height and text size.': '높이와 글자 크기.',
  'What it does to its form.': '폼에 하는 일.',
  'What is sent under `name` when it submits.': '폼을 보낼 때 `name`으로 보내는 값.',
  'How much it stands out: one `primary` per screen, `quiet` beside others, `danger` for what cannot be undone.':
    '얼마나 눈에 띄는지. `primary`는 화면에 하나, `quiet`는 다른 버튼 곁에, `danger`는 되돌릴 수 없는 일에.',
  'Presses it, as on native buttons.': '네이티브 버튼처럼 누릅니다.',
  'Whether it is on; the attribute is what it starts with.': '켜져 있는지. attribute는 처음 상태입니다.',
  'Switches it on or off as a press does.': '누른 것처럼 켜거나 끕니다.',
  'Always `checkbox`; Vue decides by it how `v-model` works, and so may try to set it.':
    '언제나 `checkbox`. Vue가 `v-model`의 방식을 이것으로 정하므로 넣으려 할 수 있습니다.',
  'When it is checked or unchecked': '켜거나 끌 때',
  'The label, when it is more than text; it replaces `label`': '글만으로 모자란 레이블. `label`을 대신합니다',
  'Several chips may be chosen: `value` is an array, and each of them is submitted under `name`.':
    '여럿을 고를 수 있습니다. `value`는 배열이고 하나하나 `name`으로 보냅니다.',
  'When the value changes; `event.target.value` is current':
    '값이 바뀔 때. `event.target.value`가 지금 값입니다',
  'When the value changes': '값이 바뀔 때',
  '`jt-chip` elements; those with `selected`, and removable ones, are chosen from the start':
    '`jt-chip` 요소들. `selected`인 것과 뺄 수 있는 것은 처음부터 골라져 있습니다',
  'The row of chips': '칩의 줄',
  'It cannot be pressed.': '누를 수 없습니다.',
  'It is on and can be taken away.': '켜져 있고 뺄 수 있습니다.',
  'It is switched on.': '켜져 있습니다.',
  'What it stands for in the value of its group.': '묶음의 값 안에서 뜻하는 것.',
  'When it is switched on or off; `event.target.selected` is current':
    '켜거나 끌 때. `event.target.selected`가 지금 상태입니다',
  'When it is switched on or off': '켜거나 끌 때',
  'When a removable chip is pressed; the page takes it away':
    '뺄 수 있는 칩을 누를 때. 빼는 것은 페이지입니다',
  'Said when there is no suggestion for what was typed.': '적은 것에 맞는 제안이 없을 때의 말.',
  'Suggestions are on their way.': '제안을 가져오는 중입니다.',
  'The suggestions, in the order they are shown: `{ value, label }`, and where wanted `group`, `image` (address of a small picture) and `detail` (quieter words, e.g. a price).':
    '제안, 보이는 차례로: `{ value, label }`, 필요하면 `group`, `image`(작은 그림의 주소), `detail`(가격처럼 덜 두드러지는 말).',
  'When an edit is finished or an option is chosen': '고치기를 마쳤거나 제안을 고를 때',
  'On every edit and choice; the page answers by setting `options`':
    '고치거나 고를 때마다. 페이지는 `options`를 넣어 답합니다',
  'When an option is chosen, after `input` and `change`; `detail` is its value':
    '제안을 고를 때, `input`과 `change` 다음에. `detail`은 그 값입니다',
  'The list of suggestions': '제안 목록',
  'A mistake found by the application; shown and announced.': '애플리케이션이 찾은 잘못. 보이고 읽힙니다.',
  'The control, or an element with the control in it': '컨트롤, 또는 컨트롤을 담은 요소',
  'Filled by the element with its error': '요소가 잘못을 적는 자리',
  'Filled by the element with its hint': '요소가 도움말을 적는 자리',
  'Filled by the element with its label': '요소가 레이블을 적는 자리',
  'The greatest valid number.': '가장 큰 올바른 수.',
  'The least valid number.': '가장 작은 올바른 수.',
  'A regular expression the whole value must match, as on native inputs.':
    '값 전체가 맞아야 하는 정규식. 네이티브 입력과 같습니다.',
  'Between which numbers it steps.': '한 번에 바뀌는 크기.',
  'What kind of text it takes, as on a native input.': '어떤 글을 받는지. 네이티브 입력과 같습니다.',
  'On every edit; `event.target.value` is current': '고칠 때마다. `event.target.value`가 지금 값입니다',
  'After the text, e.g. a unit': '글의 뒤. 예: 단위',
  'The greatest number, e.g. what is in stock; less than `min`, it counts as not given.':
    '가장 큰 수. 예: 재고. `min`보다 작으면 없는 것으로 칩니다.',
  'The smallest number.': '가장 작은 수.',
  'The value as a number; NaN while the field is empty.': '수로 읽은 값. 비어 있으면 NaN입니다.',
  'The number of stars; NaN while none is chosen.': '별의 수. 고른 것이 없으면 NaN.',
  'When the number is settled and is another than before': '수가 정해졌고 전과 다를 때',
  'On every edit, and when the field is left with another number than was typed':
    '고칠 때마다, 그리고 떠날 때 적은 것과 다른 수가 되면',
  'Focuses the chosen radio button, or the first one: where Tab would go.':
    '고른 것이나 첫 번째에 초점을 줍니다. Tab이 가는 곳입니다.',
  'When another choice is made': '다른 것을 고를 때',
  '`jt-radio` elements': '`jt-radio` 요소들',
  'A line that explains it.': '설명 한 줄.',
  'It cannot be chosen.': '고를 수 없습니다.',
  'What is chosen.': '고르는 것.',
  "What the group's value is when this is chosen.": '이것을 고르면 묶음의 값이 되는 것.',
  'More content of the choice, e.g. a price': '선택지의 다른 내용. 예: 값',
  'When another number of stars is chosen; `event.target.value` is "1" to "5"':
    '다른 별점을 고를 때. `event.target.value`는 "1"에서 "5"',
  'When another number of stars is chosen': '다른 별점을 고를 때',
  'What browsers may fill in, e.g. `country`.': '브라우저가 채워 줄 것. 예: `country`.',
  'Shown while nothing is chosen, and nothing is sent then; without it the first option is chosen.':
    '고르지 않았을 때 보이고, 그때는 보내지 않습니다. 없으면 첫 번째가 골라져 있습니다.',
  'When another option is chosen': '다른 것을 고를 때',
  '`<option>`, `<optgroup>` and `<hr>` elements': '`<option>`, `<optgroup>`, `<hr>` 요소들',
  'The variants, in the order they are shown: `{ value, label }`, and where wanted `swatch` (a CSS colour; without it a pill), `soldout` and `disabled`.':
    '고를 것들, 보이는 차례로: `{ value, label }`, 필요하면 `swatch`(CSS 색. 없으면 글자 단추), `soldout`, `disabled`.',
  'When another variant is chosen': '다른 것을 고를 때',
  'When it is switched; `event.target.checked` is current':
    '켜거나 끌 때. `event.target.checked`가 지금 상태입니다',
  'When it is switched': '켜거나 끌 때',
  'Visible lines.': '보이는 줄 수.',
}
