import type { Translations } from './translations.ts'

/** What several elements say. */
export const SHARED: Translations = {
  'It can be neither used nor sent.': '쓸 수도, 보낼 수도 없습니다.',
  'What its value is sent as; without it, nothing is sent.': '값을 보낼 때의 이름. 없으면 보내지 않습니다.',
  'The form it belongs to.': '속한 폼.',
  'The `<label>` elements that refer to it.': '이것을 가리키는 `<label>` 요소.',
  'A mistake found by the application, e.g. by the server; shown and announced, but it does not block the form.':
    '서버 등 애플리케이션이 찾은 잘못. 보이고 읽히지만 폼을 막지는 않습니다.',
  'Keeps the label for assistive technology only.': '레이블을 보조 기술에만 남깁니다.',
  'Help below the control, which also describes it.': '컨트롤 아래의 도움말. 컨트롤의 설명으로도 읽힙니다.',
  'What the shopper is asked for. It names the control.': '무엇을 묻는지. 컨트롤의 이름이 됩니다.',
  'It must have a value before its form is sent.': '폼을 보내기 전에 값이 있어야 합니다.',
  'The current value; the attribute is what the control starts with and goes back to on reset.':
    '지금 값. attribute는 처음 값이며, 폼을 초기화하면 그 값으로 돌아갑니다.',
  'Whether it is valid; if not, it fires `invalid`. The shopper sees nothing of it.':
    '올바른 값인지 알려 줍니다. 아니면 `invalid`가 일어납니다. 화면에는 보이지 않습니다.',
  'As `checkValidity()`, and shows the shopper what is wrong, unless the page prevents `invalid`.':
    '`checkValidity()`와 같고, 페이지가 `invalid`를 막지 않으면 무엇이 잘못인지도 보입니다.',
  'Makes the control invalid with this message until it is called with an empty string, as on native controls.':
    '빈 문자열로 다시 부를 때까지 이 말과 함께 잘못된 값이 됩니다. 네이티브 컨트롤과 같습니다.',
  'What is wrong, in the language of the page; empty while it is valid.':
    '무엇이 잘못인지, 페이지의 언어로. 올바르면 비어 있습니다.',
  'Why it is not valid, as on native controls.': '왜 올바르지 않은지. 네이티브 컨트롤과 같습니다.',
  'Whether it is checked when its form is sent.': '폼을 보낼 때 검사하는지.',
  'The message about a mistake': '잘못을 알리는 말',
  'The hint': '도움말',
  'The label': '레이블',
  'The text': '글',
  'After the text': '글의 뒤',
  'Before the text, e.g. an icon': '글의 앞. 예: 아이콘',
  'The native button': '네이티브 버튼',
  'The frame around the control': '컨트롤을 두른 틀',
  'The content': '내용',
  'What browsers may fill in, e.g. `email`, `postal-code`, `one-time-code`.':
    '브라우저가 채워 줄 것. 예: `email`, `postal-code`, `one-time-code`.',
  'What the Enter key of a touch screen says, e.g. `next`, `search`.':
    '터치 화면의 Enter 키에 적을 말. 예: `next`, `search`.',
  'Which keyboard a touch screen offers, e.g. `numeric`.': '터치 화면에 띄울 자판. 예: `numeric`.',
  'The most characters that can be entered.': '적을 수 있는 가장 많은 글자 수.',
  'The fewest characters that are valid.': '적어야 하는 가장 적은 글자 수.',
  'An example of what to enter, while nothing is entered; never instead of a label.':
    '비어 있을 때 보이는 보기. 레이블을 대신하지 않습니다.',
  'The value is sent but cannot be edited.': '값을 보내지만 고칠 수 없습니다.',
  'Selects the whole text.': '글을 모두 선택합니다.',
  'When an edit is finished': '고치기를 마쳤을 때',
  'It is shown, above everything else on the page.': '페이지의 모든 것 위에 떠 있습니다.',
  'The title, which also names the dialog.': '제목. 대화상자의 이름이기도 합니다.',
  'Closes it without asking.': '묻지 않고 닫습니다.',
  'Closes it as its close button does: unless `cancel` is prevented.':
    '닫기 버튼처럼 닫습니다. `cancel`이 막히면 닫히지 않습니다.',
  'Opens it above everything else on the page.': '페이지의 모든 것 위에 엽니다.',
  'When it was closed, however': '어떻게든 닫혔을 때',
  Buttons: '버튼들',
  'The part that scrolls': '스크롤되는 부분',
  'The native dialog': '네이티브 대화상자',
  'ISO 4217 code.': 'ISO 4217 코드.',
  'A `<label class="jt-progress">` of the page\'s own with a `<progress class="jt-progress__bar">`; the attributes are then not used':
    '페이지가 쓴 `<label class="jt-progress">`와 그 안의 `<progress class="jt-progress__bar">`. 그러면 attribute는 쓰지 않습니다',
}
