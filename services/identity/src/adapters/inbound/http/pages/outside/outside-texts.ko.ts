import type { OutsideTexts } from './outside-texts.ts'

const named = (name: string, label: string): string =>
  label === '' ? `${name} 계정` : `${name} 계정(${label})`

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FINALS = 28
const RIEUL = 8

/** 로 follows a vowel or ㄹ, 으로 every other final consonant; names in other scripts are taken for the former. */
function withRo(name: string): string {
  const last = name.charCodeAt(name.length - 1)
  const isHangul = last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE
  const final = isHangul ? (last - FIRST_SYLLABLE) % FINALS : 0
  return `${name}${final === 0 || final === RIEUL ? '로' : '으로'}`
}

export const outsideKo: OutsideTexts = {
  or: '또는',
  continueWith: (name) => `${withRo(name)} 계속하기`,
  passing: (name) => ({
    title: `${withRo(name)} 계속하기`,
    text: '잠시만 기다려 주세요. 곧 이어져요.',
    next: '계속하기',
  }),
  ended: {
    title: '로그인을 이어 갈 수 없어요',
    text: '10분이 지났거나, 이미 썼거나, 다른 브라우저에서 시작했어요. 처음부터 다시 해 주세요.',
  },
  refused: (name) => ({
    title: `${name} 로그인 결과를 받아들이지 않았어요`,
    text: '올바르지 않은 부분이 있어 안전을 위해 멈췄어요. 다시 시도해 주세요.',
  }),
  unavailable: (name) => ({
    title: `지금은 ${name} 로그인을 쓸 수 없어요`,
    text: '잠시 뒤 다시 시도하거나 다른 방법으로 로그인해 주세요.',
  }),
  otherWay: '로그인 화면으로',
  turnedBack: (name) => `${name} 로그인을 마치지 않았어요. 다시 시도하거나 다른 방법으로 로그인해 주세요.`,
  notAskedAgain: (name) =>
    `${name} 쪽에서 본인 확인을 다시 하지 않았어요. 이 단계에서는 비밀번호나 패스키를 사용해 주세요. 비밀번호가 없다면 ‘비밀번호를 잊으셨나요?’에서 정할 수 있어요.`,
  toConnect: {
    title: '한 번만 로그인해 주세요',
    lead: (name, label) =>
      `${named(name, label)}이 아직 연결되어 있지 않아요. 장터 계정으로 한 번 로그인하면, 다음부터는 ${name} 계정으로 바로 로그인할 수 있어요.`,
    noAccount: '아직 장터 계정이 없나요?',
    join: '새로 만들기',
    forget: '연결하지 않기',
  },
  notConnected: (name) => `로그인했지만 ${name} 계정은 연결하지 못했어요`,
  join: {
    title: '회원가입',
    lead: (name) => `앞으로 ${name} 계정으로 로그인해요. 이메일이 맞는지 확인할 코드를 보내 드려요.`,
    haveAccount: '이미 회원이신가요?',
    connect: '로그인해서 연결하기',
    taken: '그 사이에 계정이 생겼어요. 로그인해 주세요.',
  },
  account: {
    title: '연결된 로그인',
    about: '다른 서비스 계정으로 로그인해요.',
    lead: '연결한 계정으로 장터 비밀번호 없이 로그인할 수 있어요.',
    none: '아직 연결한 계정이 없어요.',
    connected: '연결',
    connect: (name) => `${name} 연결하기`,
    remove: '연결 끊기',
    taken: (name) => `이 ${name} 계정은 다른 장터 계정에 연결되어 있어요. 그곳에서 먼저 연결을 끊어 주세요.`,
    lastWayIn: '지금은 이 방법으로만 로그인할 수 있어요. 먼저 비밀번호를 정하거나 패스키를 추가해 주세요.',
    done: {
      connected: '연결했어요. 이제 이 계정으로 로그인할 수 있어요.',
      removed: '연결을 끊었어요. 이제 이 계정으로는 로그인할 수 없어요.',
    },
  },
}
