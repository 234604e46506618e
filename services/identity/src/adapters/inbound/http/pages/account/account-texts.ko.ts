import type { AccountTexts } from './account-texts.ts'

export const accountKo: AccountTexts = {
  title: '내 계정',
  lead: (name) => `${name} 님의 로그인 정보와 로그인한 기기예요.`,
  back: '내 계정으로 돌아가기',
  verified: '확인됨',
  unverified: '아직 확인하지 않았어요. 다시 입력하면 확인할 수 있어요.',
  done: {
    password: '새 비밀번호를 저장했어요. 다른 기기에서는 로그아웃했어요.',
    email: '새 이메일을 저장했어요. 이제 새 이메일로 로그인해 주세요.',
    session: '기기에서 로그아웃했어요.',
  },
  password: {
    title: '비밀번호 바꾸기',
    about: '다른 기기에서는 로그아웃돼요.',
    lead: '새 비밀번호를 정해 주세요. 이 기기는 로그인이 유지되고, 다른 기기에서는 로그아웃돼요.',
    submit: '비밀번호 저장',
  },
  email: {
    title: '이메일 바꾸기',
    lead: '새 이메일을 입력해 주세요. 그 주소로 보내 드리는 코드를 입력하면 이메일이 바뀌어요.',
    label: '새 이메일',
    submit: '코드 받기',
    codeLead: (email) => `${email} 주소로 메일을 보냈어요. 메일에 있는 코드를 입력해 주세요.`,
    codeSubmit: '이메일 저장',
  },
  close: {
    title: '계정 닫기',
    about: '내 정보를 지우고 탈퇴해요.',
    lead: '한 번 닫으면 되돌릴 수 없어요.',
    consequences: [
      '이름, 이메일, 비밀번호, 저장한 배송지, 장바구니, 추천 정보가 지워지고 모든 기기에서 로그아웃돼요.',
      '진행 중인 주문은 그대로 배송되지만, 여기에서 보거나 바꾸거나 취소할 수 없어요.',
      '구매 기록은 이메일 없이, 법에서 정한 기간 동안 보관해요.',
    ],
    submit: '계정 영구히 닫기',
    closedTitle: '계정을 닫았어요',
    closedText: '그동안 함께해 주셔서 고마워요. 언제든 다시 가입하실 수 있어요.',
  },
  sessions: {
    title: '로그인한 기기',
    about: '어디에 로그인했는지 보고 로그아웃할 수 있어요.',
    lead: '모르는 기기가 있다면 로그아웃하고 비밀번호를 바꿔 주세요.',
    here: '이 기기',
    device: (browser, system) => [browser, system].filter(Boolean).join(' · ') || '알 수 없는 기기',
    signedIn: '로그인',
    lastUsed: '마지막 사용',
    end: '로그아웃',
    endAll: '다른 기기 모두 로그아웃',
  },
}
