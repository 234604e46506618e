import { contents, ingredients, origin, recommendedFor, shelfLife, storage, weight } from './details.ts'
import type { SeedProduct } from './seed-product.ts'
import { inColors, inOneForm, inSizes, namedSize, price, size } from './variants.ts'

export const foodGifts: SeedProduct[] = [
  {
    id: 'zv98vk',
    slug: 'acacia-flower-honey',
    category: 'food-gifts',
    icon: 'honey-pot',
    name: { ko: '아카시아꽃 벌꿀', en: 'Acacia Blossom Honey' },
    summary: {
      ko: '5월 산자락에서 딴 맑고 향긋한 꿀이에요.',
      en: 'Clear, floral honey gathered on May hillsides.',
    },
    description: {
      ko: [
        '벌통을 꽃 피는 때에 맞춰 남쪽에서 북쪽으로 옮기며 한 철만 받아요. 뒷맛이 깔끔해 차에 타도 향을 가리지 않아요.',
        '작은 항아리에 담아 보내 드리니 다 드신 뒤에는 소금 단지로 써 보세요. 하얗게 굳으면 따뜻한 물에 담가 주세요.',
      ],
      en: [
        'The hives follow the blossom north, and the honey is taken once a year. Its clean finish never hides a good tea.',
        'It comes in a small pot that makes a fine salt cellar later. If it sets, stand it in warm water.',
      ],
    },
    details: [
      ingredients('아카시아 벌꿀 100%', '100% acacia honey'),
      storage('직사광선을 피해 상온', 'Room temperature, out of the sun'),
      shelfLife('제조일로부터 2년', 'Two years from packing'),
      origin('대한민국 강원', 'Gangwon, Korea'),
    ],
    option: 'size',
    variants: inSizes('acacia-flower-honey', price(16900, 12_50), [
      size('250 g', 104),
      size('500 g', 76, price(29900, 21_90)),
      size('1 kg', 33, price(54000, 39_50)),
    ]),
    keywords: { ko: ['꿀', '천연꿀', '건강', '명절선물'], en: ['honey', 'sweet', 'tea', 'natural'] },
  },
  {
    id: 'snn44x',
    slug: 'single-origin-dark-chocolate',
    category: 'food-gifts',
    icon: 'chocolate-bar',
    name: { ko: '싱글오리진 다크 초콜릿', en: 'Single-Origin Dark Chocolate' },
    summary: {
      ko: '에콰도르 카카오 72%, 산딸기처럼 상큼한 끝맛이에요.',
      en: 'Ecuador, 72%, with a raspberry finish.',
    },
    description: {
      ko: [
        '콩을 볶고 껍질을 까고 사흘 동안 가는 일까지 서울 공방에서 직접 해요. 우유를 넣지 않아 카카오 맛이 또렷해요.',
        '한 칸씩 똑 부러지게 나누어 굳혔어요. 입에 넣고 씹지 말고 천천히 녹여 보세요.',
      ],
      en: [
        'Roasted, winnowed and ground for three days in a Seoul workshop, with no milk to soften the cacao.',
        'It snaps cleanly square by square. Let one melt instead of chewing.',
      ],
    },
    details: [
      ingredients('카카오 매스, 유기농 설탕, 카카오 버터', 'Cacao mass, organic sugar, cocoa butter'),
      weight('75 g', '75 g'),
      storage('25℃ 이하 서늘한 곳', 'Cool place below 25 °C'),
    ],
    option: 'size',
    variants: inSizes('single-origin-dark-chocolate', price(9800, 6_90), [
      namedSize('bar1', { ko: '1개', en: 'One bar' }, { stock: 147 }),
      namedSize(
        'bar4',
        { ko: '4개 선물 상자', en: 'Gift box of 4' },
        { stock: 52, pricing: price(36000, 25_90) },
      ),
    ]),
    keywords: {
      ko: ['초코', '카카오', '발렌타인', '디저트'],
      en: ['cacao', 'cocoa', 'valentine', 'dessert'],
    },
  },
  {
    id: 'ten7xf',
    slug: 'brown-butter-chip-cookies',
    category: 'food-gifts',
    icon: 'cookie',
    name: { ko: '브라운버터 초코칩 쿠키', en: 'Brown Butter Chocolate Chip Cookies' },
    summary: {
      ko: '가장자리는 바삭, 가운데는 쫀득한 쿠키예요.',
      en: 'Crisp at the edge, chewy in the middle.',
    },
    description: {
      ko: [
        '버터를 갈색이 될 때까지 끓여 견과처럼 고소한 향을 냈어요. 반죽을 이틀 재워 단맛이 깊어졌고요.',
        '주문이 들어온 다음 날 아침에 구워 한 개씩 포장해요. 전자레인지에 10초 데우면 초콜릿이 다시 녹아요.',
      ],
      en: [
        'Butter is browned until it smells of hazelnuts, and the dough rests two days for depth.',
        'Baked the morning after you order and wrapped one by one. Ten seconds in the microwave revives the chocolate.',
      ],
    },
    details: [
      ingredients('밀, 버터, 초콜릿, 달걀', 'Wheat, butter, chocolate, egg'),
      weight('개당 65 g', '65 g each'),
      shelfLife('제조일로부터 14일', '14 days from baking'),
    ],
    option: 'size',
    variants: inSizes(
      'brown-butter-chip-cookies',
      { prices: price(15900, 11_50), wasPrices: price(18900, 13_90) },
      [
        namedSize('pack6', { ko: '6개입', en: 'Box of 6' }, { stock: 83 }),
        namedSize(
          'pack12',
          { ko: '12개입', en: 'Box of 12' },
          { stock: 46, pricing: { prices: price(28900, 20_90), wasPrices: price(34900, 25_50) } },
        ),
      ],
    ),
    keywords: { ko: ['과자', '수제쿠키', '간식', '답례품'], en: ['biscuits', 'snack', 'baked', 'gift'] },
  },
  {
    id: 'wm6vnn',
    slug: 'freeze-and-bake-croissants',
    category: 'food-gifts',
    icon: 'croissant',
    name: { ko: '집에서 굽는 냉동 크루아상', en: 'Bake-at-Home Croissants' },
    summary: {
      ko: '에어프라이어 14분이면 빵집 냄새가 나요.',
      en: 'Fourteen minutes to the smell of a bakery.',
    },
    description: {
      ko: [
        '프랑스산 발효 버터를 스물일곱 겹으로 접어 결이 얇게 일어나요. 해동하지 않고 바로 구우면 돼요.',
        '겉이 짙은 갈색이 될 때까지 조금 더 구워 보세요. 식힘망에서 5분 두면 속이 촉촉하게 자리 잡아요.',
      ],
      en: [
        'French cultured butter, folded into twenty-seven layers. Bake from frozen, no thawing.',
        'Give them a minute more than feels right, for colour, then five on a rack to settle.',
      ],
    },
    details: [
      ingredients('밀, 발효 버터 24%, 우유, 달걀', 'Wheat, 24% cultured butter, milk, egg'),
      storage('영하 18℃ 이하 냉동', 'Frozen, below −18 °C'),
      weight('개당 80 g', '80 g each'),
    ],
    option: 'size',
    variants: inSizes('freeze-and-bake-croissants', price(13900, 9_90), [
      namedSize('pack4', { ko: '4개입', en: 'Pack of 4' }, { stock: 94 }),
      namedSize('pack10', { ko: '10개입', en: 'Pack of 10' }, { stock: 57, pricing: price(31900, 22_90) }),
    ]),
    keywords: {
      ko: ['크로와상', '빵', '브런치', '냉동생지'],
      en: ['pastry', 'bread', 'breakfast', 'frozen'],
    },
  },
  {
    id: 'np5nek',
    slug: 'milk-pullman-loaf',
    category: 'food-gifts',
    icon: 'bread',
    name: { ko: '통우유 식빵', en: 'Whole Milk Loaf' },
    summary: {
      ko: '물 한 방울 없이 우유로만 반죽한 식빵이에요.',
      en: 'Made with milk and not a drop of water.',
    },
    description: {
      ko: [
        '열여섯 시간 천천히 발효해 속살이 결대로 찢어지고 속이 편해요. 첫날은 그대로, 둘째 날은 구워 드시면 가장 맛있어요.',
        '자르지 않은 통식빵이라 원하는 두께로 썰 수 있어요. 새벽에 구워 그날 바로 보내 드려요.',
      ],
      en: [
        'Sixteen hours of slow fermentation give a crumb that pulls apart in strands. Eat it plain on day one, toasted on day two.',
        'It comes whole, to slice as thick as you please, baked at dawn and posted the same day.',
      ],
    },
    details: [
      ingredients('밀, 우유 42%, 버터, 소금', 'Wheat, 42% milk, butter, salt'),
      weight('520 g', '520 g'),
      shelfLife('상온 3일, 냉동 30일', 'Three days, or 30 frozen'),
    ],
    option: 'size',
    variants: inOneForm('milk-pullman-loaf', price(7900, 5_50), 41),
    keywords: { ko: ['빵', '토스트', '아침', '우유식빵'], en: ['bread', 'toast', 'bakery', 'breakfast'] },
  },
  {
    id: '2ykmxt',
    slug: 'cave-aged-hard-cheese',
    category: 'food-gifts',
    icon: 'cheese-wedge',
    name: { ko: '동굴 숙성 치즈', en: 'Cave-Aged Cheese' },
    summary: {
      ko: '구멍마다 고소함이 밴 10개월 숙성 치즈예요.',
      en: 'Ten months in a cave, nutty to the last hole.',
    },
    description: {
      ko: [
        '임실 목장 우유를 동굴에서 매주 뒤집고 닦으며 익혔어요. 견과와 캐러멜 향이 올라와 와인과 잘 어울려요.',
        '빵에 올려 녹이면 길게 늘어나고, 그대로 잘라 꿀을 뿌려도 좋아요. 먹기 30분 전에 꺼내 두세요.',
      ],
      en: [
        'Imsil milk, turned and brushed weekly in a cave until it tastes of nuts and caramel. Made for wine.',
        'Melt it on toast or slice it with honey. Take it out half an hour before serving.',
      ],
    },
    details: [
      ingredients('원유 98%, 소금, 유산균', '98% milk, salt, cultures'),
      storage('0~10℃ 냉장', 'Refrigerate at 0–10 °C'),
      origin('대한민국 임실', 'Imsil, Korea'),
    ],
    option: 'size',
    variants: inSizes('cave-aged-hard-cheese', price(14900, 10_90), [
      size('200 g', 68),
      size('400 g', 39, price(27900, 19_90)),
    ]),
    keywords: { ko: ['와인안주', '에멘탈', '퐁뒤', '유제품'], en: ['emmental', 'fondue', 'dairy', 'wine'] },
  },
  {
    id: 'e3rsta',
    slug: 'jeju-winter-tangerines',
    category: 'food-gifts',
    icon: 'tangerine',
    name: { ko: '제주 노지 감귤', en: 'Jeju Open-Field Tangerines' },
    summary: {
      ko: '바닷바람 맞고 자라 새콤달콤한 겨울 귤이에요.',
      en: 'Sea-wind grown, sweet with a proper bite.',
    },
    description: {
      ko: [
        '비닐집이 아니라 밭에서 햇볕을 그대로 받아 껍질이 얇고 향이 진해요. 왁스를 바르지 않아 겉이 조금 거칠어요.',
        '딴 날 바로 골라 담아 보내요. 상자를 받으면 겹치지 않게 펼쳐 서늘한 곳에 두세요.',
      ],
      en: [
        'Grown in the open, so the skin is thin and the scent is strong. Unwaxed, and therefore not perfectly smooth.',
        'Picked, sorted and sent on the same day. Spread them out somewhere cool when they arrive.',
      ],
    },
    details: [
      weight('1개 70~90 g (M과)', '70–90 g each'),
      storage('통풍이 잘되는 서늘한 곳', 'Cool and airy'),
      origin('대한민국 서귀포', 'Seogwipo, Korea'),
    ],
    option: 'size',
    variants: inSizes(
      'jeju-winter-tangerines',
      { prices: price(15900, 11_50), wasPrices: price(19900, 14_50) },
      [size('3 kg', 132), size('5 kg', 97, { prices: price(23900, 16_90), wasPrices: price(29900, 20_90) })],
    ),
    keywords: { ko: ['귤', '밀감', '과일', '제주귤'], en: ['mandarin', 'fruit', 'citrus', 'orange'] },
    featuredRank: 17,
  },
  {
    id: '4anapb',
    slug: 'highland-red-apples',
    category: 'food-gifts',
    icon: 'red-apple',
    name: { ko: '고랭지 꿀사과', en: 'Highland Honey Apples' },
    summary: {
      ko: '한입 베면 즙이 튀는 해발 500 m 사과예요.',
      en: 'Grown at 500 metres, and they crackle.',
    },
    description: {
      ko: [
        '낮과 밤의 온도 차가 커서 과육이 단단하고 씨 둘레에 꿀이 맺혀요. 껍질째 드실 수 있게 세척해서 보내 드려요.',
        '크기가 고른 것만 골라 한 알씩 그물에 싸요. 명절 선물은 보자기 포장을 요청해 주세요.',
      ],
      en: [
        'Cold nights make firm flesh and a honeyed core. They are washed, so you can eat the skin.',
        'Evenly sized and netted one by one. Ask for cloth wrapping at the holidays.',
      ],
    },
    details: [
      weight('1개 250~300 g', '250–300 g each'),
      storage('비닐에 싸서 냉장', 'Bagged, in the fridge'),
      origin('대한민국 청송', 'Cheongsong, Korea'),
    ],
    option: 'size',
    variants: inSizes('highland-red-apples', price(24900, 17_90), [
      size('3 kg', 86),
      size('5 kg', 64, price(38900, 27_90)),
    ]),
    keywords: { ko: ['사과', '부사', '과일선물', '청송'], en: ['apple', 'fruit', 'fuji', 'fresh'] },
  },
  {
    id: 'x57r2w',
    slug: 'morning-picked-strawberries',
    category: 'food-gifts',
    icon: 'strawberry',
    name: { ko: '새벽에 딴 설향 딸기', en: 'Dawn-Picked Strawberries' },
    summary: {
      ko: '꼭지까지 붉게 익혀 당일 보내는 딸기예요.',
      en: 'Ripened red to the cap and sent the same day.',
    },
    description: {
      ko: [
        '해 뜨기 전 차가울 때 따서 단단함이 오래가요. 향이 진해 씻어서 그대로 드시는 것이 가장 맛있어요.',
        '한 알씩 홈에 앉혀 눌리지 않게 담아요. 먹기 직전에 꼭지를 떼지 말고 흐르는 물에 헹구세요.',
      ],
      en: [
        'Picked cold before sunrise, so they stay firm. Best with nothing at all.',
        'Each sits in its own hollow. Rinse with the caps still on, just before eating.',
      ],
    },
    details: [
      storage('0~4℃ 냉장, 이틀 안에 드세요', 'Refrigerate at 0–4 °C, eat within two days'),
      origin('대한민국 논산', 'Nonsan, Korea'),
      recommendedFor('생과, 케이크, 퐁뒤', 'Eating fresh, cakes, fondue'),
    ],
    option: 'size',
    variants: inSizes('morning-picked-strawberries', price(13900, 9_90), [
      size('500 g', 55),
      size('1 kg', 4, price(25900, 18_50)),
    ]),
    isNew: true,
    keywords: { ko: ['딸기', '과일', '설향', '제철'], en: ['berries', 'fruit', 'fresh', 'seasonal'] },
  },
  {
    id: 'tw8ycg',
    slug: 'roasting-sweet-chestnuts',
    category: 'food-gifts',
    icon: 'chestnut',
    name: { ko: '칼집 낸 공주 알밤', en: 'Pre-Scored Gongju Chestnuts' },
    summary: {
      ko: '칼집을 내 두어 에어프라이어에 넣기만 하면 돼요.',
      en: 'Already scored: straight into the oven.',
    },
    description: {
      ko: [
        '가을에 주워 저온에서 한 달 재우면 단맛이 두 배로 올라요. 굵은 알만 골라 한쪽에 칼집을 냈어요.',
        '200도에서 20분이면 껍질이 벌어지고 속껍질까지 쏙 벗겨져요.',
      ],
      en: [
        'Gathered in autumn and chilled for a month, which doubles their sweetness. Only large ones, scored on one side.',
        'Twenty minutes at 200 °C opens the shell, and the inner skin slips off too.',
      ],
    },
    details: [
      weight('1알 15 g 이상', '15 g or more each'),
      storage('냉동 6개월', 'Six months frozen'),
      origin('대한민국 공주', 'Gongju, Korea'),
    ],
    option: 'size',
    variants: inSizes('roasting-sweet-chestnuts', price(12900, 9_50), [
      size('1 kg', 79),
      size('2 kg', 51, price(23900, 16_90)),
    ]),
    keywords: { ko: ['밤', '군밤', '간식', '견과'], en: ['nuts', 'roasted', 'snack', 'autumn'] },
  },
  {
    id: 'pr7mcf',
    slug: 'haenam-honey-sweet-potatoes',
    category: 'food-gifts',
    icon: 'roasted-sweet-potato',
    name: { ko: '해남 꿀고구마', en: 'Haenam Honey Sweet Potatoes' },
    summary: {
      ko: '구우면 꿀이 흐르는 황토밭 고구마예요.',
      en: 'Bake them and syrup runs out.',
    },
    description: {
      ko: [
        '붉은 황토에서 자라 속이 노랗고 촉촉해요. 캔 뒤 두 달 숙성해 전분이 당으로 바뀐 것만 보내요.',
        '흙이 조금 묻은 채로 보내야 오래가니 드시기 전에 씻어 주세요. 한 손에 쥐기 좋은 크기라 고르게 익어요.',
      ],
      en: [
        'Red clay soil makes them golden and moist. They rest two months until starch has become sugar.',
        'A little earth keeps them fresh, so wash just before cooking. They are hand-sized and bake evenly.',
      ],
    },
    details: [
      weight('1개 120~200 g', '120–200 g each'),
      storage('12~15℃, 냉장 금지', '12–15 °C, never in the fridge'),
      origin('대한민국 해남', 'Haenam, Korea'),
    ],
    option: 'size',
    variants: inSizes('haenam-honey-sweet-potatoes', price(16900, 11_90), [
      size('3 kg', 113),
      size('5 kg', 72, price(25900, 17_90)),
    ]),
    keywords: { ko: ['고구마', '군고구마', '다이어트', '구황'], en: ['yam', 'roasted', 'vegetable', 'diet'] },
  },
  {
    id: 'k4grjm',
    slug: 'hand-pleated-dumplings',
    category: 'food-gifts',
    icon: 'dumpling',
    name: { ko: '손주름 고기만두', en: 'Hand-Pleated Pork Dumplings' },
    summary: {
      ko: '얇은 피 속에 육즙을 가둔 냉동 만두예요.',
      en: 'Thin skins, and the juice stays in.',
    },
    description: {
      ko: [
        '국내산 돼지고기를 굵게 다져 씹는 맛을 살리고, 부추와 두부로 담백하게 맞췄어요. 주름은 사람이 열여덟 번 접어요.',
        '찌면 촉촉하고 구우면 바닥이 바삭해요. 국에 넣어도 잘 터지지 않아 떡만둣국에 그만이에요.',
      ],
      en: [
        'Coarsely chopped Korean pork with chives and tofu, closed by hand with eighteen pleats.',
        'Steam for tenderness, fry for a crisp base. They hold together in soup as well.',
      ],
    },
    details: [
      ingredients('돼지고기 41%, 두부, 부추, 밀', '41% pork, tofu, chives, wheat'),
      storage('영하 18℃ 이하 냉동', 'Frozen, below −18 °C'),
      weight('개당 35 g', '35 g each'),
    ],
    option: 'size',
    variants: inSizes('hand-pleated-dumplings', price(11900, 8_50), [
      namedSize('pack12', { ko: '12개입', en: 'Pack of 12' }, { stock: 125 }),
      namedSize('pack30', { ko: '30개입', en: 'Pack of 30' }, { stock: 84, pricing: price(26900, 18_90) }),
    ]),
    keywords: { ko: ['교자', '군만두', '냉동식품', '떡만둣국'], en: ['mandu', 'gyoza', 'frozen', 'pork'] },
  },
  {
    id: 'd45qcn',
    slug: 'movie-night-popcorn',
    category: 'food-gifts',
    icon: 'popcorn',
    name: { ko: '무비나이트 버터 팝콘', en: 'Movie Night Butter Popcorn' },
    summary: {
      ko: '줄무늬 통에 가득 담긴 극장 맛 팝콘이에요.',
      en: 'A striped bucket of the real cinema taste.',
    },
    description: {
      ko: [
        '큼직하게 터지는 버터플라이 옥수수를 코코넛 오일에 튀기고 버터와 천일염만 뿌렸어요. 손에 끈적임이 남지 않아요.',
        '밀봉한 봉지를 통 안에 넣어 보내니 영화를 틀고 나서 뜯어 주세요. 남으면 집게로 닫아 이틀 안에 드세요.',
      ],
      en: [
        'Butterfly corn popped in coconut oil, finished with butter and sea salt only, so fingers stay clean.',
        'The bag inside is sealed: open it when the film starts, and finish it within two days.',
      ],
    },
    details: [
      ingredients('옥수수, 코코넛 오일, 버터, 천일염', 'Corn, coconut oil, butter, sea salt'),
      weight('180 g', '180 g'),
      shelfLife('제조일로부터 6개월', 'Six months from packing'),
    ],
    option: 'size',
    variants: inSizes('movie-night-popcorn', price(6900, 4_90), [
      namedSize('one', { ko: '1통', en: 'One bucket' }, { stock: 161 }),
      namedSize('three', { ko: '3통', en: 'Three buckets' }, { stock: 74, pricing: price(18900, 13_50) }),
    ]),
    keywords: { ko: ['과자', '간식', '영화', '안주'], en: ['snack', 'film', 'corn', 'party'] },
  },
  {
    id: 'sg3hyb',
    slug: 'first-flush-green-tea-bags',
    category: 'food-gifts',
    icon: 'teacup-without-handle',
    name: { ko: '첫물 녹차 티백', en: 'First-Flush Green Tea Bags' },
    summary: {
      ko: '4월 첫 잎만 담은 부드러운 녹차예요.',
      en: 'Only April’s first leaves, soft and sweet.',
    },
    description: {
      ko: [
        '하동 야생 차밭의 어린잎을 무쇠 솥에서 아홉 번 덖어 떫은맛이 적어요. 잎을 부수지 않아 두 번 우려도 향이 남아요.',
        '70도로 식힌 물에 1분 30초만 담가 보세요. 티백은 옥수수 실로 짜서 흙에서 썩어요.',
      ],
      en: [
        'Young leaves from wild gardens in Hadong, pan-fired nine times to take out the bitterness, whole enough for a second cup.',
        'Ninety seconds in water cooled to 70 °C. The bags are corn fibre and will compost.',
      ],
    },
    details: [
      ingredients('녹차 100%', '100% green tea'),
      weight('티백당 1.5 g', '1.5 g per bag'),
      origin('대한민국 하동', 'Hadong, Korea'),
    ],
    option: 'size',
    variants: inSizes('first-flush-green-tea-bags', price(12900, 8_90), [
      namedSize('bags20', { ko: '20티백', en: '20 bags' }, { stock: 118 }),
      namedSize('bags50', { ko: '50티백', en: '50 bags' }, { stock: 67, pricing: price(27900, 19_50) }),
    ]),
    keywords: { ko: ['녹차', '차', '티백', '세작'], en: ['tea', 'green tea', 'hadong', 'drink'] },
  },
  {
    id: '5ym55r',
    slug: 'seasonal-hand-tied-bouquet',
    category: 'food-gifts',
    icon: 'bouquet',
    name: { ko: '제철 꽃다발', en: 'Seasonal Hand-Tied Bouquet' },
    summary: {
      ko: '그날 아침 꽃시장에서 고른 꽃으로 묶어 드려요.',
      en: 'Tied with whatever was best at market that morning.',
    },
    description: {
      ko: [
        '노란 꽃을 가운데 두고 자줏빛 튤립을 둘러 환하게 묶었어요. 계절에 따라 같은 색 다른 꽃으로 바뀔 수 있어요.',
        '줄기 끝에 물주머니를 달아 하루를 가도 시들지 않아요. 원하는 문구를 적은 카드를 함께 보내 드려요.',
      ],
      en: [
        'A yellow heart ringed with plum tulips. The flowers change with the season; the colours stay.',
        'A water pouch keeps the stems fresh for a day on the road, and we write your words on a card.',
      ],
    },
    details: [
      contents('꽃다발, 물주머니, 카드', 'Bouquet, water pouch, card'),
      storage('받으면 줄기를 비스듬히 잘라 물에 꽂기', 'Trim the stems and put them in water'),
      recommendedFor('생일, 졸업, 고백', 'Birthdays, graduations, confessions'),
    ],
    option: 'size',
    variants: inSizes('seasonal-hand-tied-bouquet', price(35000, 25_50), [
      namedSize('small', { ko: '소', en: 'Small' }, { stock: 36 }),
      namedSize('medium', { ko: '중', en: 'Medium' }, { stock: 28, pricing: price(49000, 35_50) }),
      namedSize('large', { ko: '대', en: 'Large' }, { stock: 5, pricing: price(69000, 49_90) }),
    ]),
    keywords: {
      ko: ['꽃', '꽃배달', '생일', '졸업식'],
      en: ['flowers', 'birthday', 'florist', 'graduation'],
    },
    featuredRank: 18,
  },
  {
    id: 'ymeyt8',
    slug: 'surprise-snack-gift-box',
    category: 'food-gifts',
    icon: 'wrapped-gift',
    name: { ko: '두근두근 간식 선물 상자', en: 'Surprise Snack Gift Box' },
    summary: {
      ko: '열기 전까지 모르는 간식 열두 가지를 담았어요.',
      en: 'Twelve treats, none of them announced.',
    },
    description: {
      ko: [
        '약과와 강정 같은 옛날 과자부터 작은 공방의 초콜릿까지 달마다 다르게 골라요. 알레르기가 있으면 주문할 때 적어 주세요.',
        '상자에 빨간 리본을 손으로 묶어 포장이 끝난 채로 도착해요. 보내는 분 이름은 카드에 적어 드려요.',
      ],
      en: [
        'From honey cookies and puffed-rice sweets to small-batch chocolate, and never the same two months running. Tell us about allergies.',
        'It arrives tied with a red ribbon, ready to hand over, with your name on the card.',
      ],
    },
    details: [
      contents('간식 12종, 카드', 'Twelve snacks, card'),
      weight('약 900 g', 'About 900 g'),
      shelfLife('받은 날부터 30일 이상', 'At least 30 days on arrival'),
    ],
    option: 'color',
    variants: inColors('surprise-snack-gift-box', price(39000, 28_50), {
      yellow: 58,
      mint: 47,
      lavender: 35,
      ivory: 51,
    }),
    keywords: {
      ko: ['선물세트', '과자', '생일선물', '답례'],
      en: ['gift set', 'hamper', 'birthday', 'sweets'],
    },
  },
]
