import { PASSWORD_MAX_CHARACTERS, PASSWORD_MIN_CHARACTERS } from '../../../../domain/password-policy.ts'
import type { Texts } from './texts.ts'

export const ko: Texts = {
  brand: '장터',
  otherLanguage: { locale: 'en', name: 'English' },
  backToShop: '장터로 돌아가기',
  email: '이메일',
  password: '비밀번호',
  name: '이름',
  errorPrefix: '오류: ',
  signIn: {
    title: '로그인',
    lead: '반가워요. 이메일과 비밀번호를 입력해 주세요.',
    submit: '로그인',
    newHere: '장터가 처음이신가요?',
    toRegister: '회원가입',
    wrongCredentials: '이메일 또는 비밀번호가 맞지 않아요. 다시 확인해 주세요.',
  },
  register: {
    title: '회원가입',
    lead: '이름, 이메일, 비밀번호만 있으면 바로 시작할 수 있어요.',
    passwordHint: `${PASSWORD_MIN_CHARACTERS}자 이상으로 정해 주세요. 문장처럼 길수록 안전해요.`,
    submit: '가입하고 계속하기',
    haveAccount: '이미 회원이신가요?',
    toSignIn: '로그인',
    checkFields: '입력하신 내용을 확인해 주세요.',
    emailTaken: '이미 가입된 이메일이에요. 로그인하거나 다른 이메일을 입력해 주세요.',
    issues: {
      'name-missing': '이름을 입력해 주세요.',
      'name-too-long': '이름은 50자까지 입력할 수 있어요.',
      'email-invalid': '이메일 주소를 확인해 주세요. 예: mina@example.com',
      'password-too-short': `비밀번호는 ${PASSWORD_MIN_CHARACTERS}자 이상으로 입력해 주세요.`,
      'password-too-long': `비밀번호는 ${PASSWORD_MAX_CHARACTERS}자까지 입력할 수 있어요.`,
    },
  },
  device: {
    title: '터미널 로그인',
    lead: '터미널에 보이는 코드를 입력해 주세요.',
    code: '코드',
    codeHint: '영문 여덟 글자예요. 예: BCDF-GHJK',
    next: '계속하기',
    wrongCode: '코드가 맞지 않거나 만료됐어요. 코드를 확인하거나 jangteo login을 다시 실행해 주세요.',
    noCode: '코드를 먼저 입력해 주세요.',
    aborted: '터미널에 로그인하지 않았어요. 다시 하려면 코드를 입력해 주세요.',
    confirmTitle: '내 터미널이 맞나요?',
    confirmLead: '이 터미널에서 내 이름으로 마이크로 프런트엔드를 배포할 수 있게 돼요.',
    confirmHint:
      '내 터미널에 이 코드가 똑같이 보일 때만 계속하세요. 다른 사람이 보낸 코드라면 여기서 멈추세요.',
    confirm: '네, 로그인할게요',
    abort: '아니요, 멈출게요',
    doneTitle: '터미널에 로그인했어요',
    doneText: '이 창을 닫고 터미널에서 계속하세요.',
  },
  signOut: {
    title: '로그아웃할까요?',
    text: '로그아웃해도 장바구니는 그대로 남아 있어요.',
    submit: '로그아웃',
    stay: '로그인 유지',
  },
  signedOut: { title: '로그아웃했어요', text: '이용해 주셔서 고마워요. 언제든 다시 들러 주세요.' },
  tooManyTries: (minutes) => `시도가 너무 많았어요. ${minutes}분 뒤에 다시 시도해 주세요.`,
  expired: {
    title: '로그인 화면이 만료됐어요',
    text: '시간이 오래 지났거나 다른 창에서 이미 로그인했어요. 장터로 돌아가 다시 로그인해 주세요.',
  },
  foreignForm: {
    title: '요청을 처리하지 않았어요',
    text: '다른 사이트에서 보낸 요청이라 안전을 위해 막았어요. 장터에서 다시 로그인해 주세요.',
  },
  badRequest: {
    title: '로그인을 진행할 수 없어요',
    text: '요청이 올바르지 않아요. 장터로 돌아가 다시 시도해 주세요.',
  },
  broken: {
    title: '잠시 문제가 생겼어요',
    text: '저희 쪽 문제예요. 잠시 뒤 장터로 돌아가 다시 시도해 주세요.',
  },
}
