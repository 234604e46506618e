import type { Translations } from './translations.ts'

/** What elements that show something say. */
export const DISPLAY: Translations = {
  'The name stands beside it: it need not be heard twice.': '이름이 곁에 있어 두 번 읽지 않습니다.',
  'The whole name: it is what is heard.': '온 이름. 읽히는 것입니다.',
  'A little, as usual, or large.': '작게, 보통, 크게.',
  'Address of the picture.': '그림의 주소.',
  "An `<img>` of the page's own; `name` and `src` are then not used":
    '페이지가 쓴 `<img>`. 그러면 `name`과 `src`는 쓰지 않습니다',
  'Its width and height': '너비와 높이',
  'What the mark says, as a colour.': '배지의 뜻, 색으로.',
  'A word or two.': '한두 낱말.',
  'The link in its heading covers the card; other controls stay above it.':
    '제목의 링크가 카드를 덮습니다. 다른 컨트롤은 그 위에 있습니다.',
  'Everything on the card. A picture that comes first goes to the edges.':
    '카드에 있는 모든 것. 맨 앞의 그림은 가장자리까지 갑니다.',
  'The slide that is seen, from 0.': '보이는 장, 0부터.',
  'What the slides show.': '무엇을 보이는지.',
  'Shows small pictures to choose from.': '고를 수 있는 작은 그림을 보입니다.',
  'Shows a slide; beyond the ends, the one at the end.': '그 장을 보입니다. 끝을 넘으면 끝의 장입니다.',
  'When `index` changes without the page; `detail` is the new one':
    '페이지가 아닌 것이 `index`를 바꿀 때. `detail`은 새 값입니다',
  'One element for each slide; `data-thumbnail` is the address of its small picture when it has no own':
    '장마다 요소 하나. 그 안에 그림이 없으면 `data-thumbnail`이 작은 그림의 주소입니다',
  'The row of small pictures': '작은 그림의 줄',
  'What scrolls': '스크롤되는 것',
  'Corners of the track; radius-l by default': '모서리. 주지 않으면 radius-l',
  'Fills the shape of a heart that is saved, or of a star that counts.':
    '찜한 하트나 세는 별의 모양을 채웁니다.',
  'What the icon says, when it stands without text.': '글 없이 설 때 아이콘이 하는 말.',
  'Which drawing.': '어떤 그림인지.',
  'Edge length; 1.5em by default': '한 변의 길이. 주지 않으면 1.5em',
  'What the picture shows; empty when the text beside it says it.':
    '그림에 무엇이 있는지. 곁의 글이 말하면 비웁니다.',
  'Loads at once and first: for the picture a page opens with.':
    '바로, 먼저 불러옵니다. 페이지의 첫 그림에 씁니다.',
  'The best format first.': '가장 좋은 형식부터.',
  'What is shown until the picture is there: a colour, or the address of a tiny picture.':
    '그림이 올 때까지 보이는 것. 색, 또는 아주 작은 그림의 주소.',
  'Width / height, e.g. `4/5`; outside Chromium one that image.css does not list needs `--jt-image-ratio` to have its place from the start.':
    '너비 / 높이. 예: `4/5`. Chromium이 아니면 image.css에 없는 비율은 `--jt-image-ratio`도 주어야 처음부터 자리를 잡습니다.',
  'How wide it is shown, as the `sizes` of an `<img>`.': '보이는 너비. `<img>`의 `sizes`와 같습니다.',
  'Address of the picture, with `{width}` and `{format}` where they go.':
    '그림의 주소. 너비와 형식이 들어갈 곳에 `{width}`와 `{format}`.',
  'The widths in pixels that exist, divided by commas.': '있는 너비들, 픽셀로, 쉼표로 나누어.',
  "An `<img>` or `<picture>` of the page's own; `src`, `widths`, `formats`, `sizes`, `alt` and `eager` are then not used":
    '페이지가 쓴 `<img>`나 `<picture>`. 그러면 `src`, `widths`, `formats`, `sizes`, `alt`, `eager`는 쓰지 않습니다',
  'How the picture fills its place, `cover` by default': '그림이 자리를 채우는 법. 주지 않으면 `cover`',
  'A colour or `url()` that is shown until the picture is there': '그림이 올 때까지 보이는 색이나 `url()`',
  'Width / height where `ratio` says nothing, `1` by default':
    '`ratio`가 없을 때의 너비 / 높이. 주지 않으면 `1`',
  "In the currency's minor unit: 39000 is ₩39,000, 2900 is $29.00. 0 is free.":
    '통화의 보조 단위로. 39000은 ₩39,000, 2900은 $29.00. 0은 무료입니다.',
  'The lowest of several prices.': '여러 값 가운데 가장 낮습니다.',
  "BCP 47 tag; the page's language by default.": 'BCP 47 태그. 주지 않으면 페이지의 언어.',
  'The highest of several prices, of which `amount` is the lowest.':
    '여러 값 가운데 가장 높은 값. `amount`는 가장 낮은 값입니다.',
  'What `unitprice` is for, e.g. `100g`.': '`unitprice`의 단위. 예: `100g`.',
  'What one `unit` costs, in the same unit of money.': '`unit` 하나의 값, 같은 돈의 단위로.',
  'What it cost before, in the same unit.': '정가, 같은 단위로.',
  'A price written by the page or a server; the attributes are then not used':
    '페이지나 서버가 쓴 값. 그러면 attribute는 쓰지 않습니다',
  'Takes the picture and the price back. Say it in a badge as well.':
    '사진과 값을 물러나게 합니다. 배지로도 말하세요.',
  'A `jt-image`, a `jt-badge`, a heading with the link, a `jt-price`, a `jt-rating-display`, a `<p>`, and at last an action.':
    '`jt-image`, `jt-badge`, 링크가 든 제목, `jt-price`, `jt-rating-display`, `<p>`, 마지막으로 할 일.',
  'Of how many reviews.': '후기가 몇 개인지.',
  'From 0 to 5.': '0에서 5까지.',
  "The words of the page's own; the stars still follow `value`":
    '페이지가 쓴 말. 별은 그대로 `value`를 따릅니다',
  "What is in the cart, in the currency's minor unit: 39000 is ₩39,000, 2900 is $29.00.":
    '장바구니에 든 금액, 통화의 보조 단위로. 39000은 ₩39,000, 2900은 $29.00.',
  'From this on shipping is free, in the same unit.': '이 금액부터 무료 배송, 같은 단위로.',
  'A line of text, a box, or a circle.': '글 한 줄, 상자, 또는 동그라미.',
  'What the look says already to those who see.': '보는 사람에게는 모양이 이미 하는 말.',
}
