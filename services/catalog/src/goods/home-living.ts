import {
  battery,
  capacity,
  care,
  contents,
  dimensions,
  ingredients,
  material,
  origin,
  weight,
} from './details.ts'
import type { SeedProduct } from './seed-product.ts'
import { inColors, inSizes, namedSize, price, size } from './variants.ts'

export const homeLiving: SeedProduct[] = [
  {
    id: 'au37kj',
    slug: 'twin-bell-alarm-clock',
    category: 'home-living',
    icon: 'alarm-clock',
    name: { ko: '쌍종 알람 시계', en: 'Twin-Bell Alarm Clock' },
    summary: {
      ko: '휴대폰 없이 잠들고 싶은 분께 권하는 알람 시계예요.',
      en: 'For anyone who wants the phone out of the bedroom.',
    },
    description: {
      ko: [
        '머리 위 두 종을 진짜 망치가 두드려 깊이 잠든 날에도 확실히 깨워요. 초침이 흐르듯 돌아 째깍 소리는 나지 않아요.',
        '뒤쪽 버튼을 누르면 숫자판에 은은한 불이 들어와요. 건전지 하나로 1년을 가요.',
      ],
      en: [
        'A real hammer strikes real bells, which settles the matter of waking up. The second hand sweeps without a tick.',
        'A button at the back lights the dial softly. One battery lasts a year.',
      ],
    },
    details: [
      material('철제 몸체, 유리 덮개', 'Steel body, glass front'),
      dimensions('지름 11 cm, 높이 16 cm', '11 cm across, 16 cm tall'),
      battery('AA 1개, 약 12개월', '1 × AA, about 12 months'),
    ],
    option: 'color',
    variants: inColors('twin-bell-alarm-clock', price(26900, 19_90), {
      rose: 62,
      mint: 74,
      navy: 51,
      ivory: 38,
    }),
    keywords: { ko: ['자명종', '탁상시계', '기상'], en: ['bedside clock', 'wake up', 'analog clock'] },
  },
  {
    id: 'x2m74m',
    slug: 'hinoki-forest-candle',
    category: 'home-living',
    icon: 'candle',
    name: { ko: '편백숲 소이 캔들', en: 'Hinoki Forest Soy Candle' },
    summary: {
      ko: '비 온 뒤 편백숲 냄새가 나는 콩기름 초예요.',
      en: 'The smell of a cypress wood after rain.',
    },
    description: {
      ko: [
        '전남 장성 편백 잎에서 얻은 오일에 젖은 흙과 이끼 향을 조금 더했어요. 심지는 면이라 그을음이 거의 없어요.',
        '처음 켤 때 윗면이 모두 녹을 때까지 두면 끝까지 고르게 타요. 녹아 흐른 모양도 그대로 장식이 돼요.',
      ],
      en: [
        'Oil pressed from cypress leaves grown in Jangseong, with a little wet earth and moss. The cotton wick burns almost without soot.',
        'Let the whole top melt the first time and it will burn evenly to the end. The drips are part of the charm.',
      ],
    },
    details: [
      ingredients('콩 왁스, 편백 오일, 면 심지', 'Soy wax, hinoki oil, cotton wick'),
      dimensions('지름 7 cm', '7 cm across'),
      origin('대한민국 장성', 'Jangseong, Korea'),
    ],
    option: 'size',
    variants: inSizes('hinoki-forest-candle', price(19000, 13_90), [
      size('200 g', 88),
      size('400 g', 53, price(32000, 23_90)),
    ]),
    keywords: {
      ko: ['향초', '촛불', '디퓨저', '집들이선물'],
      en: ['scented candle', 'cypress', 'housewarming'],
    },
    featuredRank: 14,
  },
  {
    id: 'z494xg',
    slug: 'round-back-dining-chair',
    category: 'home-living',
    icon: 'chair',
    name: { ko: '둥근 등받이 원목 의자', en: 'Round-Back Wooden Chair' },
    summary: {
      ko: '식탁에서도 책상에서도 잘 어울리는 원목 의자예요.',
      en: 'A solid wooden chair for table or desk.',
    },
    description: {
      ko: [
        '엉덩이 모양대로 오목하게 깎은 좌판 덕분에 방석 없이도 오래 앉을 수 있어요. 등받이는 살짝 뒤로 휘어 허리를 받쳐 줘요.',
        '다리 네 개만 돌려 끼우면 조립이 끝나요. 바닥 긁힘을 막는 펠트를 함께 드려요.',
      ],
      en: [
        'A carved seat means no cushion is needed, and the back leans just enough to hold the spine.',
        'Screw in four legs and it is done. Felt pads for the floor are in the box.',
      ],
    },
    details: [
      material('자작나무 원목, 수성 도료', 'Solid birch, water-based finish'),
      dimensions('44 × 50 × 79 cm, 좌판 높이 45 cm', '44 × 50 × 79 cm, seat 45 cm'),
      weight('4.8 kg', '4.8 kg'),
    ],
    option: 'color',
    variants: inColors('round-back-dining-chair', price(89000, 65_90), {
      walnut: 36,
      natural: 48,
      black: 29,
    }),
    keywords: { ko: ['식탁의자', '원목의자', '인테리어', '가구'], en: ['dining chair', 'furniture', 'wood'] },
  },
  {
    id: 'n2d8gp',
    slug: 'quiet-night-bed-set',
    category: 'home-living',
    icon: 'bed',
    name: { ko: '고요한 밤 침대 세트', en: 'Quiet Night Bed Set' },
    summary: {
      ko: '프레임과 매트리스, 파란 침구까지 한 번에 준비돼요.',
      en: 'Frame, mattress and blue bedding, all at once.',
    },
    description: {
      ko: [
        '몸을 뒤척여도 옆 사람에게 흔들림이 덜 가는 독립 스프링 매트리스예요. 프레임은 나사 소리가 나지 않게 쐐기로 물렸어요.',
        '베개와 이불은 60수 면으로 지어 사계절 쓰기 좋아요. 배송 기사님이 설치하고 빈 상자까지 가져가요.',
      ],
      en: [
        'Pocket springs keep one sleeper’s turning from the other, and the frame is wedged, so it does not creak.',
        'Pillow and quilt are fine cotton for all seasons. We assemble it and take the boxes away.',
      ],
    },
    details: [
      contents('프레임, 매트리스, 베개, 이불', 'Frame, mattress, pillow, quilt'),
      material('고무나무, 독립 스프링, 면 60수', 'Rubberwood, pocket springs, fine cotton'),
      care('침구는 미지근한 물 세탁', 'Wash bedding lukewarm'),
    ],
    option: 'size',
    variants: inSizes('quiet-night-bed-set', price(549000, 405_00), [
      namedSize('ss', { ko: '슈퍼싱글', en: 'Super single' }, { stock: 21 }),
      namedSize('queen', { ko: '퀸', en: 'Queen' }, { stock: 26, pricing: price(689000, 509_00) }),
      namedSize('king', { ko: '킹', en: 'King' }, { stock: 4, pricing: price(799000, 589_00) }),
    ]),
    keywords: {
      ko: ['침대프레임', '매트리스', '이불', '신혼가구'],
      en: ['mattress', 'bedding', 'bedroom', 'furniture'],
    },
  },
  {
    id: '5fbvu6',
    slug: 'reading-corner-sofa',
    category: 'home-living',
    icon: 'couch-and-lamp',
    name: { ko: '독서 코너 2인 소파와 스탠드', en: 'Reading Corner Sofa and Lamp' },
    summary: {
      ko: '소파와 장스탠드를 한 세트로 묶어 책 읽는 자리를 만들어요.',
      en: 'A two-seater and an arc lamp that make a reading corner.',
    },
    description: {
      ko: [
        '앉는 깊이를 56 cm로 맞춰 책상다리로 앉아도 편해요. 커버는 지퍼를 열어 통째로 빨 수 있어요.',
        '스탠드는 머리 위로 휘어져 페이지를 고르게 비추고, 노란 갓이 저녁 빛을 부드럽게 만들어요.',
      ],
      en: [
        'The seat is deep enough to sit cross-legged, and the covers unzip for the wash.',
        'The lamp arches overhead to light the page evenly, and its amber shade softens the evening.',
      ],
    },
    details: [
      contents('2인 소파 1, 장스탠드 1', 'Two-seat sofa, floor lamp'),
      dimensions('소파 148 × 84 × 80 cm, 스탠드 170 cm', 'Sofa 148 × 84 × 80 cm, lamp 170 cm'),
      material('패브릭, 고탄성 폼, 소나무 뼈대', 'Fabric, high-resilience foam, pine frame'),
    ],
    option: 'color',
    variants: inColors(
      'reading-corner-sofa',
      { prices: price(489000, 359_00), wasPrices: price(590000, 435_00) },
      { blue: 20, gray: 25, green: 14, terracotta: 3 },
    ),
    keywords: {
      ko: ['쇼파', '거실', '조명', '장스탠드'],
      en: ['couch', 'floor lamp', 'living room', 'furniture'],
    },
    featuredRank: 10,
  },
  {
    id: 'tmc4ng',
    slug: 'petal-wall-mirror',
    category: 'home-living',
    icon: 'mirror',
    name: { ko: '꽃잎 벽거울', en: 'Petal Wall Mirror' },
    summary: {
      ko: '현관을 환하게 밝히는 꽃잎 모양 거울이에요.',
      en: 'A flower-shaped mirror that cheers up a hallway.',
    },
    description: {
      ko: [
        '도톰한 테두리가 꽃잎처럼 물결쳐 걸어 두는 것만으로 벽이 밝아져요. 유리는 5 mm라 얼굴이 휘어 보이지 않아요.',
        '못 하나로 걸 수 있게 무게를 줄였고, 깨져도 조각이 흩어지지 않도록 뒷면에 필름을 붙였어요.',
      ],
      en: [
        'The plump scalloped frame brightens a wall on its own, and 5 mm glass gives a true reflection.',
        'It is light enough for a single nail, with a safety film behind the glass.',
      ],
    },
    details: [
      material('5 mm 유리, 폴리레진 테두리', '5 mm glass, polyresin frame'),
      dimensions('38 × 48 cm', '38 × 48 cm'),
      weight('2.4 kg', '2.4 kg'),
    ],
    option: 'color',
    variants: inColors('petal-wall-mirror', price(49000, 35_90), { yellow: 34, mint: 27, black: 40 }),
    keywords: { ko: ['거울', '현관거울', '화장대', '인테리어소품'], en: ['wall decor', 'vanity', 'hallway'] },
  },
  {
    id: '8bhfbj',
    slug: 'easy-care-houseplant',
    category: 'home-living',
    icon: 'potted-plant',
    name: { ko: '초보도 키우는 반려 식물', en: 'Beginner’s Houseplant' },
    summary: {
      ko: '물을 열흘에 한 번만 줘도 잘 자라는 식물이에요.',
      en: 'Thrives on a drink every ten days.',
    },
    description: {
      ko: [
        '잎이 도톰해 물을 오래 머금고, 해가 적게 드는 방에서도 새순을 올려요. 숨 쉬는 토분에 심어 뿌리가 잘 썩지 않아요.',
        '받침과 영양제, 물 주는 날을 적는 카드를 함께 보내요. 겨울에는 잎이 얼지 않도록 보온 포장을 해요.',
      ],
      en: [
        'Fleshy leaves store water and new shoots come even in a dim room. The unglazed pot lets the roots breathe.',
        'It arrives with a saucer, plant food and a watering card, and is wrapped warmly in winter.',
      ],
    },
    details: [
      contents('식물, 토분, 받침, 영양제', 'Plant, terracotta pot, saucer, plant food'),
      care('반양지, 열흘에 한 번 물 주기', 'Half shade, water every ten days'),
      origin('대한민국 고양', 'Goyang, Korea'),
    ],
    option: 'size',
    variants: inSizes('easy-care-houseplant', price(15900, 11_90), [
      namedSize('small', { ko: '소 (25 cm)', en: 'Small (25 cm)' }, { stock: 77 }),
      namedSize(
        'medium',
        { ko: '중 (45 cm)', en: 'Medium (45 cm)' },
        { stock: 42, pricing: price(28900, 21_50) },
      ),
      namedSize(
        'large',
        { ko: '대 (70 cm)', en: 'Large (70 cm)' },
        { stock: 5, pricing: price(52000, 38_90) },
      ),
    ]),
    keywords: {
      ko: ['화분', '공기정화식물', '플랜테리어'],
      en: ['plant', 'greenery', 'pot', 'indoor plant'],
    },
  },
  {
    id: 'bys3bd',
    slug: 'warm-glow-led-bulbs',
    category: 'home-living',
    icon: 'light-bulb',
    name: { ko: '따뜻한 빛 LED 전구', en: 'Warm Glow LED Bulb' },
    summary: {
      ko: '눈이 편한 전구색으로 방 분위기를 바꿔 보세요.',
      en: 'Candle-warm light that is easy on the eyes.',
    },
    description: {
      ko: [
        '2,700K의 노르스름한 빛이라 저녁 식탁과 침실에 잘 어울려요. 깜빡임을 없애 오래 책을 읽어도 눈이 덜 피로해요.',
        '옛 백열전구 60 W 밝기를 7 W로 내고, 하루 다섯 시간씩 켜도 13년쯤 써요.',
      ],
      en: [
        'A 2,700 K glow made for supper tables and bedrooms, without the flicker that tires readers.',
        'As bright as an old 60 W bulb on 7 W, and good for some thirteen years at five hours a day.',
      ],
    },
    details: [
      dimensions('지름 6 cm, E26 소켓', '6 cm across, E26 base'),
      capacity('7 W, 806 lm, 2,700K', '7 W, 806 lm, 2,700 K'),
      care('물기가 없는 실내용', 'For dry indoor use'),
    ],
    option: 'size',
    variants: inSizes('warm-glow-led-bulbs', price(4900, 3_90), [
      namedSize('pack1', { ko: '1개입', en: 'Single' }, { stock: 200 }),
      namedSize('pack4', { ko: '4개입', en: 'Pack of 4' }, { stock: 145, pricing: price(16900, 12_50) }),
      namedSize('pack10', { ko: '10개입', en: 'Pack of 10' }, { stock: 38, pricing: price(38000, 27_90) }),
    ]),
    keywords: { ko: ['조명', '전구색', '엘이디', '형광등'], en: ['light bulb', 'lighting', 'e26', 'lamp'] },
  },
  {
    id: 'dumhw9',
    slug: 'peach-milk-body-lotion',
    category: 'home-living',
    icon: 'lotion-bottle',
    name: { ko: '복숭아 우유 바디로션', en: 'Peach Milk Body Lotion' },
    summary: {
      ko: '샤워 뒤 3초, 끈적임 없이 스며드는 로션이에요.',
      en: 'Three seconds after the shower, no stickiness.',
    },
    description: {
      ko: [
        '쌀겨 오일과 세라마이드가 겨울에도 종아리가 하얗게 일어나지 않게 도와줘요. 향은 잘 익은 복숭아 껍질을 문지른 듯 은은해요.',
        '펌프를 돌리면 잠겨 여행 가방에서도 새지 않아요. 리필을 채워 쓰면 플라스틱을 78% 줄일 수 있어요.',
      ],
      en: [
        'Rice-bran oil and ceramides keep winter shins from flaking. The scent is faint, like rubbing the skin of a ripe peach.',
        'Twist the pump to lock it for travel, and refill the bottle to save 78% of the plastic.',
      ],
    },
    details: [
      ingredients('쌀겨 오일, 세라마이드 NP, 복숭아 추출물', 'Rice-bran oil, ceramide NP, peach extract'),
      care('개봉 뒤 12개월 안에 사용', 'Use within 12 months of opening'),
      origin('대한민국', 'Korea'),
    ],
    option: 'size',
    variants: inSizes('peach-milk-body-lotion', price(16900, 12_50), [
      size('300 ml', 120),
      size('500 ml', 64, price(23900, 17_50)),
    ]),
    keywords: {
      ko: ['보디로션', '보습', '핸드크림', '바디케어'],
      en: ['moisturiser', 'body care', 'skin care'],
    },
  },
  {
    id: 'v5hr3w',
    slug: 'rose-clay-bath-soap',
    category: 'home-living',
    icon: 'soap',
    name: { ko: '장미 클레이 비누', en: 'Rose Clay Bath Soap' },
    summary: {
      ko: '6주 동안 천천히 굳힌 분홍빛 수제 비누예요.',
      en: 'A pink handmade bar, cured for six weeks.',
    },
    description: {
      ko: [
        '올리브와 코코넛 오일을 낮은 온도에서 섞어 거품이 쫀쫀하고 씻은 뒤에도 땅기지 않아요. 분홍색은 프랑스 점토의 색이에요.',
        '물이 잘 빠지는 받침에 올려 두면 끝까지 단단하게 쓸 수 있어요. 얼굴에도 순하게 쓸 수 있어요.',
      ],
      en: [
        'Olive and coconut oils, mixed at low heat, lather richly and leave no tightness. The pink is French clay, nothing else.',
        'Keep it on a draining dish and it stays firm to the last sliver. Gentle enough for the face.',
      ],
    },
    details: [
      ingredients('올리브 오일, 코코넛 오일, 로즈 클레이', 'Olive oil, coconut oil, rose clay'),
      weight('개당 110 g', '110 g each'),
      origin('대한민국 제주', 'Jeju, Korea'),
    ],
    option: 'size',
    variants: inSizes('rose-clay-bath-soap', price(7900, 5_90), [
      namedSize('pack1', { ko: '1개', en: 'Single bar' }, { stock: 134 }),
      namedSize('pack3', { ko: '3개 세트', en: 'Set of 3' }, { stock: 69, pricing: price(21900, 15_90) }),
    ]),
    keywords: { ko: ['세안', '천연비누', '목욕', '욕실'], en: ['bath', 'handmade soap', 'cleansing'] },
  },
  {
    id: 'ev3wkx',
    slug: 'slim-bristle-toothbrush',
    category: 'home-living',
    icon: 'toothbrush',
    name: { ko: '가는모 칫솔', en: 'Fine-Bristle Toothbrush' },
    summary: {
      ko: '잇몸이 예민한 분을 위한 가느다란 칫솔모예요.',
      en: 'Hair-fine bristles for tender gums.',
    },
    description: {
      ko: [
        '끝이 0.01 mm까지 가늘어져 잇몸 사이로 부드럽게 들어가요. 머리가 작아 어금니 안쪽도 닿아요.',
        '손잡이는 옥수수에서 얻은 소재라 버려지는 플라스틱이 적어요. 석 달에 한 번 바꿔 주세요.',
      ],
      en: [
        'Tips tapered to 0.01 mm slip between tooth and gum, and the small head reaches the last molar.',
        'The handle is made from corn, so less plastic is thrown away. Replace it every three months.',
      ],
    },
    details: [
      material('옥수수 유래 PLA, PBT 모', 'Corn-based PLA, PBT bristles'),
      dimensions('길이 18.5 cm', '18.5 cm long'),
      care('사용 뒤 세워서 말리기', 'Stand upright to dry'),
    ],
    option: 'color',
    variants: inColors('slim-bristle-toothbrush', price(3900, 2_90), { rose: 170, mint: 182, navy: 155 }),
    keywords: { ko: ['미세모', '양치', '치아', '구강'], en: ['dental', 'oral care', 'soft bristles'] },
  },
  {
    id: '9hxvyr',
    slug: 'windproof-long-umbrella',
    category: 'home-living',
    icon: 'umbrella',
    name: { ko: '바람에 강한 장우산', en: 'Windproof Long Umbrella' },
    summary: {
      ko: '뒤집혀도 다시 펴지는 튼튼한 장우산이에요.',
      en: 'Turns inside out and comes back.',
    },
    description: {
      ko: [
        '유리섬유 살이 휘었다가 돌아와 장마철 강풍에도 꺾이지 않아요. 지름이 넓어 두 사람이 써도 어깨가 덜 젖어요.',
        '손잡이는 진짜 나무를 굽혀 만들었고, 천은 물방울이 또르르 굴러 금방 말라요.',
      ],
      en: [
        'Fibreglass ribs bend and recover in monsoon gusts, and the canopy is wide enough for two.',
        'The crook is bent from real wood, and rain beads off the cloth, so it dries quickly.',
      ],
    },
    details: [
      material('폰지 원단, 유리섬유 살, 나무 손잡이', 'Pongee, fibreglass ribs, wooden handle'),
      dimensions('펼친 지름 108 cm, 길이 88 cm', '108 cm open, 88 cm long'),
      weight('470 g', '470 g'),
    ],
    option: 'color',
    variants: inColors(
      'windproof-long-umbrella',
      { prices: price(23900, 17_50), wasPrices: price(29900, 21_90) },
      { purple: 43, navy: 97, black: 126, yellow: 35 },
    ),
    keywords: { ko: ['장마', '비', '양산', '골프우산'], en: ['rain', 'storm', 'brolly'] },
  },
  {
    id: 'ra6rb6',
    slug: 'push-button-desk-phone',
    category: 'home-living',
    icon: 'telephone',
    name: { ko: '버튼식 클래식 전화기', en: 'Push-Button Classic Telephone' },
    summary: {
      ko: '묵직한 수화기를 드는 손맛이 있는 유선 전화기예요.',
      en: 'A corded phone with a handset worth lifting.',
    },
    description: {
      ko: [
        '숫자 버튼이 크고 눌리는 느낌이 또렷해 부모님 댁에 놓아 드리기 좋아요. 벨 소리는 세 단계로 키울 수 있어요.',
        '전원 없이 전화선만으로 움직여 정전에도 통화할 수 있어요. 카페나 촬영 소품으로도 사랑받아요.',
      ],
      en: [
        'Big keys with a definite press make it ideal for parents, and the bell has three volumes.',
        'It runs on the line alone, so it works in a power cut. Cafés and photographers love it too.',
      ],
    },
    details: [
      material('ABS 수지', 'ABS'),
      dimensions('23 × 20 × 13 cm', '23 × 20 × 13 cm'),
      contents('전화기, 3 m 전화선', 'Telephone, 3 m line cord'),
    ],
    option: 'color',
    variants: inColors('push-button-desk-phone', price(43000, 31_90), {
      rose: 23,
      ivory: 36,
      mint: 28,
      black: 40,
    }),
    keywords: { ko: ['유선전화', '레트로', '집전화', '효도'], en: ['landline', 'retro phone', 'corded'] },
  },
  {
    id: 'xk7v8r',
    slug: 'two-drawer-side-cabinet',
    category: 'home-living',
    icon: 'file-cabinet',
    name: { ko: '2단 철제 서랍장', en: 'Two-Drawer Steel Cabinet' },
    summary: {
      ko: '책상 옆 서류부터 침대 옆 소품까지 담는 서랍장이에요.',
      en: 'Papers by the desk or odds and ends by the bed.',
    },
    description: {
      ko: [
        '분체 도장한 철판이라 긁힘에 강하고, 서랍은 끝까지 당겨져 안쪽 물건도 쉽게 꺼내요. A4 파일을 세워 넣을 수 있어요.',
        '앞면 이름표 칸에 내용물을 적어 두세요. 조립이 끝난 상태로 배송돼요.',
      ],
      en: [
        'Powder-coated steel resists scratches, and drawers pull all the way out. A4 folders stand upright inside.',
        'Write the contents on the front label. It arrives assembled.',
      ],
    },
    details: [
      material('냉연 강판, 분체 도장', 'Cold-rolled steel, powder coated'),
      dimensions('40 × 46 × 60 cm', '40 × 46 × 60 cm'),
      weight('13 kg', '13 kg'),
    ],
    option: 'color',
    variants: inColors('two-drawer-side-cabinet', price(98000, 72_50), { white: 39, mint: 26, gray: 45 }),
    keywords: {
      ko: ['수납장', '협탁', '파일함', '사무가구'],
      en: ['filing cabinet', 'storage', 'nightstand', 'drawers'],
    },
  },
  {
    id: 'tg9r4q',
    slug: 'home-repair-toolbox',
    category: 'home-living',
    icon: 'toolbox',
    name: { ko: '우리 집 공구함 세트', en: 'Home Repair Toolbox' },
    summary: {
      ko: '액자 걸기부터 수전 교체까지 이 상자 하나면 돼요.',
      en: 'From hanging a picture to changing a tap.',
    },
    description: {
      ko: [
        '망치, 드라이버, 펜치, 줄자처럼 정말 쓰는 공구 28가지만 골랐어요. 자리마다 윤곽이 그려져 빠진 공구가 바로 보여요.',
        '철제 상자라 밟고 올라서도 찌그러지지 않아요. 첫 자취를 시작하는 분께 선물하기에도 좋아요.',
      ],
      en: [
        'Hammer, drivers, pliers, tape: only the 28 tools people really use, each with an outline that shows when it is missing.',
        'The steel box will bear your weight. A fine present for a first home.',
      ],
    },
    details: [
      contents('공구 28종, 나사 120개', '28 tools, 120 screws'),
      dimensions('42 × 22 × 24 cm', '42 × 22 × 24 cm'),
      weight('6.1 kg', '6.1 kg'),
    ],
    option: 'color',
    variants: inColors('home-repair-toolbox', price(64000, 46_90), { rose: 30, navy: 55, yellow: 42 }),
    keywords: { ko: ['공구세트', '드라이버', '망치', '수리'], en: ['tools', 'diy', 'hammer', 'screwdriver'] },
  },
]
