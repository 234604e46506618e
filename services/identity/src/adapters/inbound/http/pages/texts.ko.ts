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
  confirm: {
    title: '본인인지 확인할게요',
    lead: (email) =>
      `${email} 계정으로 로그인되어 있어요. 다른 사람이 이 기기에서 로그인 방법을 바꾸거나 계정을 닫지 못하도록, 계속하기 전에 한 번 더 로그인해 주세요.`,
  },
  register: {
    title: '회원가입',
    lead: '이름, 이메일, 비밀번호만 있으면 돼요. 이메일이 맞는지 확인할 코드를 보내 드려요.',
    passwordHint: `${PASSWORD_MIN_CHARACTERS}자 이상으로 정해 주세요. 문장처럼 길수록 안전해요.`,
    submit: '계속하기',
    haveAccount: '이미 회원이신가요?',
    toSignIn: '로그인',
    checkFields: '입력하신 내용을 확인해 주세요.',
    emailTaken: '그 사이에 가입된 이메일이에요. 로그인하거나 다른 이메일을 입력해 주세요.',
    codeTitle: '메일을 확인해 주세요',
    codeLead: (email) => `${email} 주소로 메일을 보냈어요. 메일에 있는 코드를 입력해 주세요.`,
    codeSubmit: '가입하기',
    issues: {
      'name-missing': '이름을 입력해 주세요.',
      'name-too-long': '이름은 50자까지 입력할 수 있어요.',
      'email-invalid': '이메일 주소를 확인해 주세요. 예: mina@example.com',
      'password-too-short': `비밀번호는 ${PASSWORD_MIN_CHARACTERS}자 이상으로 입력해 주세요.`,
      'password-too-long': `비밀번호는 ${PASSWORD_MAX_CHARACTERS}자까지 입력할 수 있어요.`,
      'password-too-common': '흔하거나 짐작하기 쉬운 비밀번호예요. 다른 것으로 정해 주세요.',
    },
  },
  code: {
    label: '메일로 받은 코드',
    hint: '영문 여덟 글자예요. 15분 동안 쓸 수 있어요.',
    wrong: '코드가 맞지 않아요. 가장 최근에 받은 메일의 코드를 입력해 주세요.',
    again: '새 코드 받기',
    mailedAgain: '메일을 다시 보냈어요. 이제 새 메일의 코드만 쓸 수 있어요.',
    notComing: '메일이 오지 않나요? 먼저 스팸함을 확인해 주세요.',
    mailFailed: '저희 쪽 문제로 메일을 보내지 못했어요. 잠시 뒤 다시 시도해 주세요.',
    tooManyMails: {
      mailbox: (minutes) =>
        `한 시간 동안 이 주소로 메일을 여러 번 보내서 더 보내지 않았어요. 받은 편지함과 스팸함에서 가장 최근 메일을 확인하거나 ${minutes}분 뒤에 다시 요청해 주세요.`,
      network: (minutes) =>
        `한 시간 동안 지금 쓰시는 네트워크에서 메일을 너무 많이 요청해서 보내지 않았어요. ${minutes}분 뒤에 다시 요청하거나 다른 네트워크에서 요청해 주세요.`,
    },
    ended: {
      title: '이 코드는 더 이상 쓸 수 없어요',
      text: '시간이 지났거나, 이미 썼거나, 다섯 번 잘못 입력했어요. 코드를 새로 받아 주세요.',
      next: '처음부터 다시 하기',
    },
  },
  passkey: {
    signInTitle: '패스키로 로그인',
    signInLead: '지문이나 얼굴, 기기 잠금 번호로 간편하게 로그인해요.',
    signInSubmit: '패스키 사용하기',
    withPassword: '비밀번호로 로그인',
    refused: '이 패스키로는 로그인할 수 없어요. 다시 시도하거나 비밀번호로 로그인해 주세요.',
    failed: '기기에서 패스키를 받지 못했어요. 다시 시도하거나 비밀번호를 사용해 주세요.',
    impossible: '이 브라우저에서는 패스키를 쓸 수 없거나 스크립트가 꺼져 있어요. 비밀번호를 사용해 주세요.',
  },
  forgot: {
    link: '비밀번호를 잊으셨나요?',
    title: '비밀번호 다시 정하기',
    lead: '가입하신 이메일을 입력해 주세요. 코드를 메일로 보내 드려요.',
    submit: '코드 받기',
    emailInvalid: '이메일 주소를 확인해 주세요. 예: mina@example.com',
    resetTitle: '메일을 확인해 주세요',
    resetLead: (email) =>
      `${email} 주소로 메일을 보냈어요. 메일에 있는 코드와 새 비밀번호를 입력해 주세요. 다른 기기에서는 모두 로그아웃돼요.`,
    newPassword: '새 비밀번호',
    resetSubmit: '저장하고 로그인',
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
    lost: '화면을 열어 둔 지 오래됐거나 브라우저가 쿠키를 저장하지 않았어요. 코드를 다시 입력해 주세요.',
    answered:
      '이미 처리했거나 만료된 코드예요. 로그인하던 중이었다면 앞으로 가기를 누르고, 아니면 jangteo login을 다시 실행해 새 코드를 받아 주세요.',
    confirmTitle: '내 터미널이 맞나요?',
    confirmLead: '이 터미널에서 내 이름으로 마이크로 프런트엔드를 배포할 수 있게 돼요.',
    confirmHint:
      '내 터미널에 이 코드가 똑같이 보일 때만 계속하세요. 다른 사람이 보낸 코드라면 여기서 멈추세요.',
    signedInAs: (email) => `이 브라우저는 ${email} 계정으로 로그인되어 있어요.`,
    otherAccount: '내 계정이 아니라면 먼저 로그아웃하세요',
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
  switchAccount: {
    title: '다른 계정으로 로그인되어 있어요',
    text: (current) =>
      `이 브라우저는 ${current === undefined ? '이미 닫은' : current} 계정으로 로그인되어 있어요. 계속하면 그 계정은 이 브라우저와 장터에서 로그아웃돼요.`,
    submit: (next) => (next === undefined ? '계속하기' : `${next} 계정으로 계속하기`),
  },
  passOn: {
    title: '한 단계만 더 남았어요',
    text: '원래 보시던 화면으로 이동해 주세요.',
    submit: '계속하기',
  },
  tooManyTries: (minutes) => `시도가 너무 많았어요. ${minutes}분 뒤에 다시 시도해 주세요.`,
  tooManyRequests: (minutes) => ({
    title: '잠깐만 기다려 주세요',
    text: `이 인터넷 주소에서 너무 많은 요청이 와서 방금 요청은 처리하지 않았어요. 다른 분과 함께 쓰는 주소일 수도 있어요. ${minutes}분 뒤에 다시 시도해 주세요.`,
  }),
  expired: {
    title: '로그인 화면이 만료됐어요',
    text: '시간이 오래 지났거나 다른 창에서 이미 로그인했어요. 장터로 돌아가 다시 로그인해 주세요.',
  },
  over: (email) => ({
    title: '이 화면은 끝났어요',
    text: `${email} 계정으로 로그인되어 있어요. 장터나 내 계정에서 계속해 주세요.`,
  }),
  foreignForm: {
    title: '요청을 처리하지 않았어요',
    text: '다른 사이트에서 보낸 요청이라 안전을 위해 막았어요. 장터에서 다시 로그인해 주세요.',
  },
  badRequest: {
    title: '로그인을 진행할 수 없어요',
    text: '요청이 올바르지 않아요. 장터로 돌아가 다시 시도해 주세요.',
  },
  refused: {
    title: '요청을 처리하지 못했어요',
    text: '요청이 올바르지 않아요. 장터로 돌아가 다시 시도해 주세요.',
  },
  notFound: {
    title: '이 주소에는 페이지가 없어요',
    text: '주소를 확인하거나 장터에서 계속 둘러보세요.',
  },
  broken: {
    title: '잠시 문제가 생겼어요',
    text: '저희 쪽 문제예요. 잠시 뒤 장터로 돌아가 다시 시도해 주세요.',
  },
}
