import type { Locale } from '@jangteo/contracts'

/** Words by which tests find things, as people do. */
export const TEXTS = {
  ko: {
    signIn: '로그인',
    register: '회원가입',
    registerSubmit: '가입하고 계속하기',
    name: '이름',
    email: '이메일',
    password: '비밀번호',
    searchBox: '상품 검색',
    color: '색상',
    filters: /필터/,
    inStockOnly: '구매 가능한 상품만',
  },
  en: {
    signIn: 'Sign in',
    register: 'Create an account',
    registerSubmit: 'Create account and continue',
    name: 'Name',
    email: 'E-mail',
    password: 'Password',
    searchBox: 'Search products',
    color: 'Colour',
    filters: /filter/i,
    inStockOnly: 'In stock only',
  },
} as const satisfies Record<Locale, object>
