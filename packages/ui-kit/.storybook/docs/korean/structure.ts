import type { Translations } from './translations.ts'

/** What elements of feedback and navigation say. */
export const STRUCTURE: Translations = {
  'What the section is about.': '무엇에 관한 것인지.',
  'Heading level, 2 to 6; `jt-accordion` hands its own to its items.':
    '제목의 단계, 2에서 6. `jt-accordion`의 것을 물려받습니다.',
  'Of the items with one name in a tree, one is open at a time.': '이름이 같은 것들 가운데 하나만 열립니다.',
  'Its content is shown.': '내용이 보입니다.',
  'After it opened or closed; `event.target.open` is current':
    '열리거나 닫힌 다음. `event.target.open`이 지금 상태입니다',
  'The heading, when it is more than text': '글만으로 모자란 제목',
  'The box around the content': '내용을 두른 상자',
  'What is pressed': '누르는 곳',
  'Heading level of the items: one below the heading that the accordion stands under.':
    '항목 제목의 단계. 아코디언이 놓인 제목보다 한 단계 아래입니다.',
  'Given a name, opening one item closes the others, as with the name of native `<details>`.':
    '이름을 주면 하나를 열 때 나머지가 닫힙니다. 네이티브 `<details>`의 name과 같습니다.',
  '`jt-accordion-item` elements': '`jt-accordion-item` 요소들',
  'The message in a few words.': '알림을 줄인 말.',
  'What kind of message it is; `danger` interrupts a screen reader.':
    '어떤 알림인지. `danger`는 화면 낭독기의 말을 끊습니다.',
  'The message': '알림',
  'Buttons or links that help': '도움이 되는 버튼이나 링크',
  'The whole message': '알림 전체',
  'A `<nav>` with a name, and in it a list of links.': '이름이 있는 `<nav>`와 그 안의 링크 목록.',
  'When the shopper wants to close it; preventing it keeps it open, e.g. to ask about what is not saved':
    '닫으려 할 때. 막으면 열려 있습니다. 예: 저장하지 않은 것을 물을 때',
  'The edge it comes in from.': '들어오는 쪽.',
  'When the shopper wants to close it; preventing it keeps it open': '닫으려 할 때. 막으면 열려 있습니다',
  'It can be walked over and read, but not chosen.': '지나가며 읽을 수 있지만 고를 수 없습니다.',
  'Where it leads; without it, it is an action.': '가는 곳. 없으면 무언가를 하는 항목입니다.',
  'What it stands for, in `jt-choose`.': '`jt-choose`에 실려 가는 값.',
  '`danger` for what cannot be undone.': '`danger`는 되돌릴 수 없는 일에.',
  'Chooses it as a press does.': '누른 것처럼 고릅니다.',
  'When it is chosen; `detail` is its value. Preventing it keeps the menu open and a link from being followed':
    '고를 때. `detail`은 그 값입니다. 막으면 메뉴가 열려 있고 링크로 가지 않습니다',
  'The link or button': '링크나 버튼',
  'What the button says; read in place of its slot.': '버튼의 말. 슬롯 대신 읽힙니다.',
  '`quiet` has no border.': '`quiet`는 테두리가 없습니다.',
  'Closes it; the focus is back at the button if it was in the list.':
    '닫습니다. 초점이 목록에 있었으면 버튼으로 돌아갑니다.',
  'Opens it with the focus on its first item.': '첫 항목에 초점을 두고 엽니다.',
  'After it opened or closed; `event.newState` says which':
    '열리거나 닫힌 다음. `event.newState`가 어느 쪽인지 말합니다',
  '`jt-menu-item` elements, and `<hr>` between groups of them': '`jt-menu-item` 요소들과, 묶음 사이의 `<hr>`',
  'What is seen in the button, in place of the label': '레이블 대신 버튼에 보이는 것',
  'The button': '버튼',
  'The list': '목록',
  'The address of a page: with `{page}` where its number goes, or as a function.':
    '쪽의 주소. 번호가 들어갈 곳에 `{page}`, 또는 함수로 줍니다.',
  'What it pages through; "Pages" in the page\'s language by default.':
    '무엇의 쪽인지. 주지 않으면 페이지의 언어로 “페이지”.',
  'The current page, from 1.': '지금 쪽, 1부터.',
  'How many pages there are; 1 while it is not known.': '모두 몇 쪽인지. 모르는 동안은 1입니다.',
  'When a page is chosen with a plain press; `detail` is its number. Preventing it keeps the link from being followed':
    '그냥 눌러 쪽을 고를 때. `detail`은 번호입니다. 막으면 링크로 가지 않습니다',
  "A `<nav>` of the page's own with a list of links, which need no script; the properties are then not used":
    '페이지가 쓴 `<nav>`와 링크 목록. 스크립트가 필요 없으며, 그러면 프로퍼티는 쓰지 않습니다',
  'What is progressing; shown above the bar.': '무엇이 진행되는지. 막대 위에 보입니다.',
  'Where it is done.': '다 된 값.',
  'From 0 to `max`; undefined: nobody knows how far.': '0에서 `max`까지. undefined면 얼마나 왔는지 모릅니다.',
  'What is going on; "Loading" in the page\'s language by default.':
    '무엇을 하는 중인지. 주지 않으면 페이지의 언어로 “불러오는 중”.',
  'What they lead to; "Progress" in the page\'s language by default.':
    '어디로 가는 단계인지. 주지 않으면 페이지의 언어로 “진행 단계”.',
  'The steps, in order: `{ label, state }` with `state` done, current or todo, and `href` where it can be gone back to.':
    '단계, 차례대로: `{ label, state }`. `state`는 done, current, todo 중 하나이고, 되돌아갈 수 있으면 `href`.',
  "A `<nav>` of the page's own with an `<ol>`, which needs no script: `data-state` of an `<li>` says how far it is, and one link or `<span>` is in it; the properties are then not used":
    '페이지가 쓴 `<nav>`와 `<ol>`. 스크립트가 필요 없습니다. `<li>`의 `data-state`가 상태를 말하고 그 안에 링크나 `<span>`이 하나 있습니다. 그러면 프로퍼티는 쓰지 않습니다',
  'The `value` of the tab that shows it.': '이것을 보이는 탭의 `value`.',
  'Set by `jt-tabs`: read only.': '`jt-tabs`가 정합니다. 읽기만 합니다.',
  'What it is called in `value` of its `jt-tabs`.': '`jt-tabs`의 `value`에 쓰는 이름.',
  'What the tabs are about, for those who do not see it.': '무엇의 탭인지, 보지 못하는 사람에게.',
  'The value of the chosen tab; the first tab when there is none of that value, or it is disabled. Where another than the first is chosen from the start, write `hidden` on the panels of all others: styles cannot tell, and the page would move when the script comes.':
    '고른 탭의 값. 그런 탭이 없거나 쓸 수 없으면 첫 번째 탭. 처음부터 다른 탭을 고르면 나머지 패널에 `hidden`을 적습니다. 스타일만으로는 알 수 없어서, 적지 않으면 스크립트가 올 때 화면이 움직입니다.',
  'When the shopper chose a tab; `detail` is its value': '탭을 고를 때. `detail`은 그 값입니다',
  'A `jt-tab-panel` for each tab': '탭마다 `jt-tab-panel` 하나',
  '`jt-tab` elements, written before the panels; they go there by themselves':
    '`jt-tab` 요소들. 패널 앞에 쓰면 스스로 자리를 찾습니다',
  'The row of tabs': '탭의 줄',
  'Shows `{ message }`, where wanted with `variant` (info, success, danger) and `action` (`{ label, href }` or `{ label, onSelect }`); where there would be too many, the oldest goes that would go by itself.':
    '`{ message }`를 보입니다. 필요하면 `variant`(info, success, danger)와 `action`(`{ label, href }` 또는 `{ label, onSelect }`)도. 너무 많으면 저절로 사라질 알림 중 가장 오래된 것이 나갑니다.',
  'Id of the control in the same tree; the element before the tooltip without it.':
    '같은 트리에 있는 컨트롤의 id. 없으면 툴팁 바로 앞의 요소.',
  'The words: text, nothing to press': '말. 글만 쓰고 누를 것은 두지 않습니다',
}
