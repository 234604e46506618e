/** The account that every fresh shop has. Printed by `npm start`; not made where `DEMO_ACCOUNT=0`. */
export const DEMO_ACCOUNT = {
  email: 'demo@jangteo.example',
  password: 'jangteo-demo-2026',
  name: '장보고',
} as const
