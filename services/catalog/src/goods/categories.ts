import type { SeedCategory } from './seed-product.ts'

/** In the order of the shop's navigation. */
export const seedCategories: readonly SeedCategory[] = [
  {
    slug: 'fashion',
    name: { ko: '패션', en: 'Fashion' },
    tagline: { ko: '오늘 입고 오래 입는 옷', en: 'Worn today, worn for years' },
    pictureOf: 'scallop-flare-dress',
  },
  {
    slug: 'bags-shoes',
    name: { ko: '가방·신발', en: 'Bags & Shoes' },
    tagline: { ko: '어디든 가볍게 나서는 길', en: 'For setting out lightly' },
    pictureOf: 'everyday-zip-backpack',
  },
  {
    slug: 'electronics',
    name: { ko: '전자기기', en: 'Electronics' },
    tagline: { ko: '매일 손이 가는 똑똑한 물건', en: 'Clever things you reach for daily' },
    pictureOf: 'hush-wireless-headphones',
  },
  {
    slug: 'home-living',
    name: { ko: '홈·리빙', en: 'Home & Living' },
    tagline: { ko: '집에 있는 시간이 좋아지도록', en: 'To make staying in the better plan' },
    pictureOf: 'easy-care-houseplant',
  },
  {
    slug: 'kitchen',
    name: { ko: '주방', en: 'Kitchen' },
    tagline: { ko: '차리는 기쁨, 먹는 즐거움', en: 'The pleasure of laying a table' },
    pictureOf: 'round-belly-teapot',
  },
  {
    slug: 'sports-outdoor',
    name: { ko: '스포츠·아웃도어', en: 'Sports & Outdoor' },
    tagline: { ko: '문밖으로 나갈 핑계', en: 'Good excuses to go outside' },
    pictureOf: 'street-court-basketball',
  },
  {
    slug: 'stationery-hobby',
    name: { ko: '문구·취미', en: 'Stationery & Hobby' },
    tagline: { ko: '쓰고 그리고 뜨고 연주하고', en: 'Write, draw, knit, play' },
    pictureOf: 'garage-band-electric-guitar',
  },
  {
    slug: 'food-gifts',
    name: { ko: '식품·선물', en: 'Food & Gifts' },
    tagline: { ko: '제철의 맛과 건네는 마음', en: 'The season’s best, ready to give' },
    pictureOf: 'surprise-snack-gift-box',
  },
]
