import type { TokenRow } from '../../src/tokens/token-row.ts'
import type { TokenName } from '../../src/tokens/tokens.ts'
import type { Words } from '../words.ts'

/** Steps of a scale: what they are for is said by their place in it. */
type Step = `space.${number}`

/** The descriptions of the token files in Korean; the compiler asks for one of each. */
const KOREAN: Readonly<Record<Exclude<TokenName, Step>, string>> = {
  'radius.s': '배지와 작은 부분.',
  'radius.m': '컨트롤.',
  'radius.l': '카드, 사진, 큰 컨트롤.',
  'radius.full': '높이와 상관없이 둥근 끝.',
  'font.size.xs': '배지.',
  'font.size.s': '레이블, 도움말, 알림.',
  'font.size.m': '본문.',
  'font.size.l': '큰 컨트롤과 작은 제목.',
  'font.size.xl': '단락의 제목.',
  'font.size.2xl': '페이지 제목. 좁은 화면에서는 작아집니다.',
  'font.size.3xl': '페이지의 가장 큰 한 줄. 좁은 화면에서는 작아집니다.',
  'font.weight.regular': '본문.',
  'font.weight.medium': '레이블과 버튼.',
  'font.weight.bold': '제목, 값, 주된 행동.',
  'font.family': '두 글자에 하나의 글꼴: 영어 페이지의 한글 이름도 어울립니다.',
  ease: '빨리 답하고 천천히 멈춥니다.',
  'content-width': '페이지의 가장 넓은 폭.',
  'z.header': '따라오는 머리.',
  'z.overlay': '페이지를 덮는 것.',
  'z.toast': '모든 것을 덮는 것.',
  'color.bg': '페이지.',
  'color.surface': '페이지 위의 카드, 입력란, 막대.',
  'color.surface-raised': '떠 있는 것: 메뉴, 대화상자, 토스트.',
  'color.surface-sunken': '들어간 곳: 사진의 바탕, 누르거나 가리킨 줄.',
  'color.text': '글과 아이콘.',
  'color.text-muted': '무게가 덜한 글: 도움말, 알림, 이전 값.',
  'color.border': '나누기만 하는 선.',
  'color.border-strong': '컨트롤의 가장자리: 없으면 누를 곳이 보이지 않습니다.',
  'color.accent': '주된 행동, 고른 것.',
  'color.accent-hover': '가리킨 주된 행동.',
  'color.on-accent': '주된 행동 위의 글.',
  'color.accent-soft': '고른 것의 바탕.',
  'color.accent-text': '링크, 강조색의 글.',
  'color.danger': '잘못, 지우는 행동.',
  'color.danger-soft': '잘못의 바탕.',
  'color.on-danger': '지우는 행동 위의 글.',
  'color.success': '잘된 것.',
  'color.success-soft': '잘된 것의 바탕.',
  'color.warning': '살펴야 할 것.',
  'color.warning-soft': '살펴야 할 것의 바탕.',
  'color.rating': '별점의 별.',
  'color.sale': '내린 값과 할인율.',
  'color.on-sale': '할인 색 위의 글.',
  'color.focus': '키보드가 있는 곳을 두르는 고리.',
  'color.surface-inverse': '페이지 위에서 잠깐 말하는 것: 툴팁, 토스트.',
  'color.on-inverse': '뒤집힌 바탕 위의 글.',
  'color.accent-inverse': '뒤집힌 바탕 위의 행동과 잘된 것.',
  'color.danger-inverse': '뒤집힌 바탕 위의 잘못.',
  'color.backdrop': '대화상자 아래, 페이지 위.',
  'color.veil': '바탕이 밝은 사진 위: 밤에 밝기를 낮춥니다.',
  'shadow.s': '가만히 있는 카드.',
  'shadow.m': '메뉴와 토스트.',
  'shadow.l': '대화상자와 서랍.',
  target: '손가락이 누를 가장 작은 크기. 24 px보다 작아지지 않습니다.',
  'control.height.s': '작은 버튼과 색 견본.',
  'control.height.m': '버튼과 수량 조절.',
  'control.height.l': '주된 버튼, 열거나 고르는 줄.',
  'control.padding': '버튼 글의 위와 아래.',
  'field-height': '쓰거나 고르는 상자.',
  'item-size': '칩, 쪽 번호, 목록 속 작은 그림.',
  'line-height.tight': '제목.',
  'line-height.normal': '본문: 한글은 칸을 채우므로 숨 쉴 틈이 필요합니다.',
  'letter-spacing.heading': '단락의 제목.',
  'letter-spacing.title': '페이지 제목.',
  'word-break': '한글은 낱말 사이에서만 줄이 바뀝니다.',
  'line-break': '문장 부호가 줄 머리에 오지 않게 하는 엄격함.',
  'duration.fast': '손길에 답하는 것: 가리킴, 누름, 고름.',
  'duration.normal': '오가는 것: 메뉴, 대화상자, 토스트.',
}

const isStep = (name: TokenName): name is Step & TokenName => name.startsWith('space.')

/** What the token is for. */
export function tokenWords({ name, description }: TokenRow): Words {
  return isStep(name) ? ['', description] : [KOREAN[name], description]
}
