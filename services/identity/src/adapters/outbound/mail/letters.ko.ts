import type { Letters } from './letters.ts'

const NOT_YOU =
  '직접 요청하지 않으셨다면 아무것도 하지 않으셔도 돼요. 코드는 누구에게도 알려 주지 마세요. 저희도 묻지 않아요.'

export const ko: Letters = {
  from: '장터',
  closing: '장터 드림',
  write: (letter) => {
    switch (letter.kind) {
      case 'registration-code':
        return {
          subject: '장터 가입 코드',
          paragraphs: [
            '장터에 오신 것을 환영해요. 가입하던 화면에 아래 코드를 입력해 주세요.',
            letter.code,
            '코드는 15분 동안 쓸 수 있어요.',
            NOT_YOU,
          ],
        }
      case 'already-registered':
        return {
          subject: '이미 장터 회원이에요',
          paragraphs: [
            '이 이메일로 회원가입을 하려는 요청이 있었어요. 이미 가입된 이메일이에요.',
            '전에 쓰시던 방법으로 로그인해 주세요. 비밀번호를 잊으셨거나 정한 적이 없다면 로그인 화면에서 ‘비밀번호를 잊으셨나요?’를 눌러 주세요.',
            '직접 요청하지 않으셨다면 아무것도 하지 않으셔도 돼요. 계정은 그대로예요.',
          ],
        }
      case 'reset-code':
        return {
          subject: '비밀번호 재설정 코드',
          paragraphs: [
            '비밀번호를 다시 정하던 화면에 아래 코드를 입력해 주세요.',
            letter.code,
            '코드는 15분 동안 쓸 수 있어요.',
            NOT_YOU,
          ],
        }
      case 'no-account':
        return {
          subject: '이 이메일로 가입된 계정이 없어요',
          paragraphs: [
            '비밀번호를 다시 정하려는 요청이 있었지만, 이 이메일로 가입된 장터 계정이 없어요.',
            '다른 이메일로 다시 해 보시거나 회원가입을 해 주세요. 직접 요청하지 않으셨다면 아무것도 하지 않으셔도 돼요.',
          ],
        }
      case 'password-changed':
        return {
          subject: '비밀번호가 바뀌었어요',
          paragraphs: [
            '계정의 비밀번호가 바뀌었고, 다른 기기에서는 로그아웃했어요.',
            '직접 바꾸지 않으셨다면 바로 로그인 화면에서 ‘비밀번호를 잊으셨나요?’를 눌러 새로 정해 주세요.',
          ],
        }
      case 'new-address-code':
        return {
          subject: '새 이메일 확인 코드',
          paragraphs: [
            '이메일을 바꾸던 화면에 아래 코드를 입력해 주세요.',
            letter.code,
            '코드는 15분 동안 쓸 수 있어요.',
            NOT_YOU,
          ],
        }
      case 'address-taken':
        return {
          subject: '이미 장터 계정이 있는 이메일이에요',
          paragraphs: [
            '이 이메일을 장터 계정에 쓰려는 요청이 있었지만, 이미 이 이메일로 가입된 계정이 있어요.',
            '그 계정으로 로그인하시거나 먼저 그 계정을 닫아 주세요. 직접 요청하지 않으셨다면 아무것도 하지 않으셔도 돼요.',
          ],
        }
      case 'email-changed':
        return {
          subject: '계정의 이메일이 바뀌었어요',
          paragraphs: [
            '장터 계정의 이메일이 다른 주소로 바뀌어서, 이제 이 이메일로는 로그인할 수 없어요.',
            '직접 바꾸지 않으셨다면 다른 사람이 계정을 쓰고 있을 수 있어요. 장터에 알려 주세요.',
          ],
        }
      case 'passkey-added':
        return {
          subject: '계정에 패스키가 추가됐어요',
          paragraphs: [
            '이제 새 패스키로도 계정에 로그인할 수 있어요.',
            '직접 추가하지 않으셨다면 로그인해서 내 계정에서 패스키를 지우고 비밀번호를 바꿔 주세요.',
          ],
        }
      case 'provider-connected':
        return {
          subject: `${letter.provider} 계정이 연결됐어요`,
          paragraphs: [
            `이제 ${letter.provider} 계정으로도 장터에 로그인할 수 있어요.`,
            `직접 연결하지 않으셨다면 로그인해서 내 계정에서 ${letter.provider} 연결을 끊고 비밀번호를 바꿔 주세요.`,
          ],
        }
      case 'joined-with-provider':
        return {
          subject: `${letter.provider} 계정으로 장터에 가입했어요`,
          paragraphs: [
            `장터에 오신 것을 환영해요. ${letter.provider} 계정으로 가입했고, 로그인도 ${letter.provider} 계정으로 하시면 돼요.`,
            '직접 가입하지 않으셨다면 로그인 화면에서 ‘비밀번호를 잊으셨나요?’를 눌러 비밀번호를 정한 뒤, 내 계정에서 연결을 끊거나 계정을 닫아 주세요.',
          ],
        }
      case 'account-closed':
        return {
          subject: '장터 계정을 닫았어요',
          paragraphs: [
            '장터 계정을 닫고 이름, 배송지 목록, 장바구니, 비밀번호를 지웠어요.',
            '진행 중인 주문은 그대로 배송돼요. 구매 기록은 법에서 정한 기간 동안 보관해요.',
          ],
        }
    }
  },
}
