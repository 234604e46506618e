import { care, contents, dimensions, fit, material, origin, recommendedFor } from './details.ts'
import type { SeedProduct } from './seed-product.ts'
import { inColors, inSizes, price, size } from './variants.ts'

export const fashion: SeedProduct[] = [
  {
    id: '7bb64d',
    slug: 'chest-stripe-tee',
    category: 'fashion',
    icon: 't-shirt',
    name: { ko: '가슴 배색 코튼 티셔츠', en: 'Chest-Stripe Cotton Tee' },
    summary: {
      ko: '목이 늘어나지 않는 탄탄한 면 티셔츠예요.',
      en: 'A sturdy cotton tee whose collar keeps its shape.',
    },
    description: {
      ko: [
        '20수 코마사를 촘촘하게 짜서 비침이 적고, 한 장만 입어도 옷맵시가 살아요. 가슴을 가로지르는 은은한 배색이 밋밋함을 덜어 줘요.',
        '목둘레는 두 겹으로 박고 스판사를 넣어 여러 번 빨아도 쉽게 늘어나지 않아요. 여유 있게 입고 싶다면 한 치수 크게 고르세요.',
      ],
      en: [
        'Tightly knitted from combed 20-count cotton, it is opaque enough to wear on its own. A quiet band across the chest keeps it from looking plain.',
        'The collar is double-stitched with a little stretch yarn, so it survives the washing machine week after week. Go one size up if you like it loose.',
      ],
    },
    details: [
      material('면 100% (목둘레 스판 5%)', '100% cotton (5% elastane in the collar)'),
      fit('레귤러 핏', 'Regular'),
      care('30℃ 이하 물세탁, 뒤집어서 건조', 'Machine wash below 30 °C, dry inside out'),
      origin('대한민국', 'Korea'),
    ],
    option: 'color',
    variants: inColors('chest-stripe-tee', price(19900, 15_90), {
      white: 180,
      black: 140,
      sky: 62,
      green: 3,
    }),
    keywords: {
      ko: ['반팔', '라운드티', '면티', '상의'],
      en: ['t-shirt', 'short sleeve', 'top', 'crew neck'],
    },
    featuredRank: 6,
  },
  {
    id: 'ha2a38',
    slug: 'v-neck-linen-blouse',
    category: 'fashion',
    icon: 'womans-clothes',
    name: { ko: '브이넥 린넨 블라우스', en: 'V-Neck Linen Blouse' },
    summary: {
      ko: '바람이 잘 통하는 여름용 린넨 블라우스예요.',
      en: 'A breezy linen blouse for warm days.',
    },
    description: {
      ko: [
        '유럽산 아마로 짠 린넨에 레이온을 섞어 까슬함은 덜고 시원함은 남겼어요. 깊지 않은 브이넥이라 출근길에도 편하게 입을 수 있어요.',
        '어깨선을 살짝 내려 팔이 가늘어 보이고, 밑단은 바지에 넣어도 빼도 예쁜 길이로 맞췄어요.',
      ],
      en: [
        'European flax blended with a touch of rayon: all of the coolness, little of the scratch. The neckline is modest enough for the office.',
        'Slightly dropped shoulders flatter the arms, and the hem looks right tucked in or left out.',
      ],
    },
    details: [
      material('린넨 55%, 레이온 45%', '55% linen, 45% rayon'),
      fit('세미 루즈 핏', 'Relaxed'),
      care('찬물 손세탁 또는 세탁망 사용', 'Hand wash cold, or use a laundry bag'),
      origin('베트남', 'Vietnam'),
    ],
    option: 'color',
    variants: inColors(
      'v-neck-linen-blouse',
      { prices: price(35900, 26_90), wasPrices: price(45900, 34_90) },
      { ivory: 74, sky: 51, burgundy: 28 },
    ),
    keywords: {
      ko: ['셔츠', '여름 상의', '마', '여성 블라우스'],
      en: ['shirt', 'summer top', 'flax', 'women'],
    },
  },
  {
    id: 'xde3up',
    slug: 'scallop-flare-dress',
    category: 'fashion',
    icon: 'dress',
    name: { ko: '물결 밑단 플레어 원피스', en: 'Scallop-Hem Flare Dress' },
    summary: {
      ko: '돌 때마다 예쁘게 퍼지는 가느다란 끈 원피스예요.',
      en: 'A slim-strap dress that opens into a full, twirling skirt.',
    },
    description: {
      ko: [
        '허리선을 조금 높게 잡아 다리가 길어 보이고, 여섯 폭으로 재단한 치마가 걸을 때마다 부드럽게 흔들려요. 결혼식 하객룩으로도 손색없어요.',
        '안감을 덧대어 비침 걱정이 없고 뒤 허리는 밴드라 식사 자리에서도 편안해요. 어깨끈은 길이를 조절할 수 있어요.',
      ],
      en: [
        'The waist sits a little high to lengthen the leg, and a six-panel skirt swings softly as you walk. It is happy at weddings and on holiday alike.',
        'Fully lined, with an elasticated back waist that forgives a long dinner. The straps adjust.',
      ],
    },
    details: [
      material('겉감 폴리에스터 100%, 안감 면 100%', 'Polyester shell, cotton lining'),
      dimensions('총장 98 cm (M 기준)', '98 cm long (size M)'),
      care('드라이클리닝 권장', 'Dry clean recommended'),
      recommendedFor('하객룩, 기념일, 여행', 'Weddings, anniversaries, travel'),
    ],
    option: 'color',
    variants: inColors('scallop-flare-dress', price(79000, 59_00), {
      blue: 33,
      burgundy: 21,
      olive: 4,
      black: 58,
    }),
    isNew: true,
    keywords: {
      ko: ['드레스', '하객룩', '민소매', '롱원피스'],
      en: ['gown', 'wedding guest', 'sleeveless', 'party'],
    },
    featuredRank: 2,
  },
  {
    id: 'v55bhk',
    slug: 'turn-up-straight-jeans',
    category: 'fashion',
    icon: 'jeans',
    name: { ko: '롤업 스트레이트 데님 팬츠', en: 'Turn-Up Straight Jeans' },
    summary: {
      ko: '밑단을 한 번 접어 입는 클래식 일자 청바지예요.',
      en: 'Classic straight-leg jeans made to be worn with a cuff.',
    },
    description: {
      ko: [
        '12온스 데님에 스판을 1%만 넣어 형태는 단정하고 무릎은 편해요. 입을수록 내 몸에 맞는 주름과 색이 생겨요.',
        '허벅지는 여유롭게, 종아리는 곧게 떨어지도록 재단했어요. 안쪽 솔기를 깔끔하게 마감해 접어 입어도 지저분하지 않아요.',
      ],
      en: [
        'Twelve-ounce denim with just one percent stretch: crisp to look at, easy at the knee. Creases and fades become your own over time.',
        'Room at the thigh, straight from the knee down. The inside seams are bound, so the cuff is as tidy as the outside.',
      ],
    },
    details: [
      material('면 99%, 폴리우레탄 1%', '99% cotton, 1% elastane'),
      fit('스트레이트, 미디 라이즈', 'Straight, mid rise'),
      care('단독 세탁, 처음 두세 번은 물 빠짐 주의', 'Wash separately; dye may run at first'),
    ],
    option: 'color',
    variants: inColors('turn-up-straight-jeans', price(59000, 44_90), {
      blue: 96,
      navy: 88,
      black: 71,
      gray: 0,
    }),
    keywords: {
      ko: ['청바지', '진', '일자바지', '하의'],
      en: ['denim', 'trousers', 'pants', 'straight leg'],
    },
  },
  {
    id: '548ent',
    slug: 'rain-ready-trench-coat',
    category: 'fashion',
    icon: 'coat',
    name: { ko: '생활방수 트렌치코트', en: 'Rain-Ready Trench Coat' },
    summary: {
      ko: '봄비와 가을바람을 한 벌로 해결하는 코트예요.',
      en: 'One coat for spring showers and autumn wind.',
    },
    description: {
      ko: [
        '촘촘한 면 개버딘에 발수 가공을 더해 가랑비 정도는 툭툭 털어 내면 그만이에요. 적갈색 안감이 깃 사이로 슬쩍 보이는 멋도 있어요.',
        '어깨 안쪽에 여유를 두어 두꺼운 니트 위에도 걸칠 수 있어요. 안주머니에는 휴대폰과 교통카드가 쏙 들어가요.',
      ],
      en: [
        'Dense cotton gabardine with a water-repellent finish: a drizzle simply beads and shakes off. A russet lining shows discreetly at the lapel.',
        'There is room in the shoulder for a thick knit, and an inside pocket sized for a phone and a transit card.',
      ],
    },
    details: [
      material('면 68%, 나일론 32%, 발수 가공', '68% cotton, 32% nylon, water repellent'),
      fit('클래식 핏, 무릎 위 길이', 'Classic, above the knee'),
      care('드라이클리닝', 'Dry clean'),
      origin('대한민국', 'Korea'),
    ],
    option: 'color',
    variants: inColors('rain-ready-trench-coat', price(189000, 139_00), {
      beige: 42,
      navy: 37,
      charcoal: 25,
      olive: 18,
    }),
    keywords: { ko: ['바바리', '외투', '간절기', '아우터'], en: ['mac', 'outerwear', 'raincoat', 'jacket'] },
    featuredRank: 11,
  },
  {
    id: '3v78jk',
    slug: 'six-panel-ball-cap',
    category: 'fashion',
    icon: 'billed-cap',
    name: { ko: '워싱 코튼 볼캡', en: 'Washed Cotton Ball Cap' },
    summary: {
      ko: '머리를 안 감은 날에도 든든한 기본 볼캡이에요.',
      en: 'The easy cap for no-fuss mornings.',
    },
    description: {
      ko: [
        '한 번 워싱한 면이라 처음부터 오래 쓴 모자처럼 부드러워요. 챙은 손으로 구부려 원하는 각도를 만들 수 있어요.',
        '뒤쪽 금속 버클로 54~60 cm까지 맞춰 쓸 수 있고, 안쪽 땀받이는 빨리 말라 여름에도 산뜻해요.',
      ],
      en: [
        'Garment-washed cotton feels like an old favourite from the first day. Bend the brim by hand to the curve you like.',
        'A metal buckle fits heads from 54 to 60 cm, and the sweatband dries fast in summer.',
      ],
    },
    details: [
      material('면 100%', '100% cotton'),
      dimensions('머리둘레 54~60 cm, 챙 7 cm', 'Head 54–60 cm, brim 7 cm'),
      care('미지근한 물에 손세탁', 'Hand wash lukewarm'),
    ],
    option: 'color',
    variants: inColors('six-panel-ball-cap', price(24900, 18_90), {
      blue: 66,
      black: 154,
      beige: 92,
      green: 37,
    }),
    keywords: { ko: ['모자', '야구모자', '캡모자'], en: ['hat', 'baseball cap', 'headwear'] },
  },
  {
    id: 'tzp3zm',
    slug: 'ribbon-straw-hat',
    category: 'fashion',
    icon: 'womans-hat',
    name: { ko: '리본 챙 넓은 밀짚모자', en: 'Wide-Brim Straw Hat with Ribbon' },
    summary: {
      ko: '햇볕은 가리고 사진은 살려 주는 여름 모자예요.',
      en: 'Keeps the sun off and makes the photo.',
    },
    description: {
      ko: [
        '라피아를 손으로 엮어 통풍이 잘되고, 9 cm 챙이 얼굴과 목덜미까지 그늘을 만들어 줘요. 리본은 뒤쪽에서 풀어 바꿔 달 수 있어요.',
        '돌돌 말아 가방에 넣어도 금세 모양이 돌아와 여행 짐에 부담이 없어요. 안쪽 끈으로 둘레를 조이면 바닷바람에도 잘 벗겨지지 않아요.',
      ],
      en: [
        'Hand-woven raffia breathes well, and a nine-centimetre brim shades face and nape. The ribbon unties so you can change it.',
        'Roll it up, pack it, and it springs back. An inner drawstring keeps it on in a sea breeze.',
      ],
    },
    details: [
      material('라피아 100%, 리본 폴리에스터', 'Raffia, polyester ribbon'),
      dimensions('머리둘레 57 cm, 챙 9 cm', 'Head 57 cm, brim 9 cm'),
      care('물에 젖으면 그늘에서 말려 주세요', 'If wet, dry in the shade'),
    ],
    option: 'color',
    variants: inColors(
      'ribbon-straw-hat',
      { prices: price(29900, 21_90), wasPrices: price(38000, 27_90) },
      { red: 44, black: 39, navy: 26 },
    ),
    keywords: { ko: ['라피아햇', '비치모자', '썬햇', '휴가'], en: ['sun hat', 'beach', 'raffia', 'holiday'] },
  },
  {
    id: 'uwyce4',
    slug: 'lambswool-muffler',
    category: 'fashion',
    icon: 'scarf',
    name: { ko: '램스울 머플러', en: 'Lambswool Scarf' },
    summary: {
      ko: '한 번만 둘러도 목이 포근한 양털 머플러예요.',
      en: 'Soft lambswool, warm with a single loop.',
    },
    description: {
      ko: [
        '어린 양의 첫 털만 골라 자아 낸 실이라 맨살에 닿아도 따갑지 않아요. 폭을 넉넉하게 짜서 어깨까지 감싸 두를 수 있어요.',
        '양 끝은 손으로 꼬아 술을 달았어요. 선물하실 분께는 종이 상자에 담아 보내 드려요.',
      ],
      en: [
        'Spun only from the first shearing, it is gentle on bare skin. It is woven wide, so it doubles as a wrap.',
        'The fringes are twisted by hand. It arrives in a paper box, ready to give.',
      ],
    },
    details: [
      material('램스울 100%', '100% lambswool'),
      dimensions('30 × 180 cm', '30 × 180 cm'),
      care('울 전용 세제로 찬물 손세탁', 'Hand wash cold with wool detergent'),
      origin('몽골', 'Mongolia'),
    ],
    option: 'color',
    variants: inColors('lambswool-muffler', price(42000, 32_00), { red: 55, gray: 83, camel: 61, navy: 5 }),
    keywords: { ko: ['목도리', '울', '겨울', '숄'], en: ['muffler', 'wool', 'winter', 'shawl'] },
  },
  {
    id: 'g7ryaf',
    slug: 'touchscreen-knit-gloves',
    category: 'fashion',
    icon: 'gloves',
    name: { ko: '터치 니트 장갑', en: 'Touchscreen Knit Gloves' },
    summary: {
      ko: '장갑 낀 채로 답장까지 할 수 있어요.',
      en: 'Answer a message without baring a finger.',
    },
    description: {
      ko: [
        '엄지와 검지 끝에 전도사를 떠 넣어 스마트폰 화면이 또렷하게 반응해요. 손바닥 안쪽은 기모라 얇아 보여도 따뜻해요.',
        '손목 고무단을 길게 올려 소매 사이로 바람이 들어오지 않아요. 신축성이 좋아 손 크기에 상관없이 잘 맞아요.',
      ],
      en: [
        'Conductive yarn in thumb and forefinger works a phone screen precisely. A brushed palm makes them warmer than they look.',
        'The long ribbed cuff closes the gap to your sleeve, and the knit stretches to fit most hands.',
      ],
    },
    details: [
      material('아크릴 70%, 울 28%, 전도사 2%', '70% acrylic, 28% wool, 2% conductive yarn'),
      dimensions('손목까지 24 cm', '24 cm to the cuff'),
      care('세탁망에 넣어 찬물 세탁', 'Cold wash in a laundry bag'),
    ],
    option: 'color',
    variants: inColors('touchscreen-knit-gloves', price(15900, 11_90), {
      purple: 48,
      gray: 120,
      navy: 77,
      burgundy: 52,
    }),
    keywords: { ko: ['스마트폰장갑', '방한', '겨울장갑'], en: ['mittens', 'winter', 'phone gloves'] },
  },
  {
    id: 'xfjzb8',
    slug: 'drawstring-shorts',
    category: 'fashion',
    icon: 'shorts',
    name: { ko: '스트링 반바지', en: 'Drawstring Shorts' },
    summary: {
      ko: '동네 산책부터 물놀이까지 다 되는 반바지예요.',
      en: 'Shorts for the corner shop, the park and the pool.',
    },
    description: {
      ko: [
        '물이 닿아도 금방 마르는 가벼운 소재라 입은 줄도 모를 만큼 시원해요. 허리는 고무 밴드에 끈을 더해 원하는 만큼 조여 입어요.',
        '주머니 안감은 메시로 만들어 물이 고이지 않고, 뒷주머니에는 지퍼를 달아 카드를 넣어도 안심이에요.',
      ],
      en: [
        'Featherlight fabric that dries in minutes and is easily forgotten once on. An elastic waist and a cord let you set the fit.',
        'Mesh pocket bags drain by themselves, and a zip at the back keeps a card safe.',
      ],
    },
    details: [
      material('나일론 92%, 폴리우레탄 8%', '92% nylon, 8% elastane'),
      fit('무릎 위 5 cm, 여유 있는 핏', 'Five centimetres above the knee, relaxed'),
      care('물놀이 뒤 맑은 물로 헹구기', 'Rinse in fresh water after swimming'),
    ],
    option: 'color',
    variants: inColors('drawstring-shorts', price(28000, 21_00), {
      green: 64,
      navy: 99,
      beige: 45,
      charcoal: 81,
    }),
    keywords: {
      ko: ['숏팬츠', '수영복바지', '트레이닝', '여름바지'],
      en: ['swim trunks', 'gym', 'summer', 'pants'],
    },
  },
  {
    id: '47s55x',
    slug: 'blossom-cotton-robe',
    category: 'fashion',
    icon: 'kimono',
    name: { ko: '꽃무늬 코튼 로브', en: 'Blossom Cotton Robe' },
    summary: {
      ko: '집에서도 기분 나게 걸치는 얇은 면 가운이에요.',
      en: 'A light cotton robe that makes staying in feel like an occasion.',
    },
    description: {
      ko: [
        '흩날리는 꽃잎을 한 장 한 장 판으로 찍어 색의 결이 살아 있어요. 소매가 넓어 샤워 뒤에도 몸에 달라붙지 않아요.',
        '허리끈은 옷에 고정되어 있어 잃어버릴 일이 없고, 여행지 숙소에서 걸치기에도 좋은 얇기예요.',
      ],
      en: [
        'Petals block-printed one by one give the colour a hand-made grain. Wide sleeves stay clear of damp skin after a shower.',
        'The sash is stitched on, so it never goes missing, and the robe folds small enough for a weekend bag.',
      ],
    },
    details: [
      material('면 100% (60수)', '100% fine cotton'),
      dimensions('총장 112 cm, 프리 사이즈', '112 cm long, one size'),
      care('약한 세탁, 그늘 건조', 'Gentle wash, dry in the shade'),
      origin('인도', 'India'),
    ],
    option: 'color',
    variants: inColors('blossom-cotton-robe', price(54000, 39_90), { blue: 36, burgundy: 22, teal: 31 }),
    isNew: true,
    keywords: {
      ko: ['가운', '홈웨어', '잠옷', '유카타'],
      en: ['dressing gown', 'kimono', 'loungewear', 'bathrobe'],
    },
  },
  {
    id: '849my7',
    slug: 'polarized-round-sunglasses',
    category: 'fashion',
    icon: 'sunglasses',
    name: { ko: '편광 라운드 선글라스', en: 'Polarised Round Sunglasses' },
    summary: {
      ko: '눈부심을 걷어 내는 편광 렌즈 선글라스예요.',
      en: 'Polarised lenses that take the glare out of the day.',
    },
    description: {
      ko: [
        '물이나 도로에서 튀는 반사광을 걸러 주어 운전할 때와 바닷가에서 눈이 한결 편해요. 자외선은 99.9% 막아 줘요.',
        '얼굴이 둥글어도 잘 어울리도록 렌즈 아래를 살짝 눌러 디자인했어요. 23 g이라 오래 써도 콧등이 아프지 않아요.',
      ],
      en: [
        'They filter the light that bounces off water and wet roads, so driving and beach days are easier on the eyes. They block 99.9% of UV.',
        'The lower rim is softly flattened to suit round faces too. At 23 g you will not feel them on your nose.',
      ],
    },
    details: [
      material('TR90 프레임, TAC 편광 렌즈', 'TR90 frame, TAC polarised lens'),
      dimensions('렌즈 51 mm, 다리 145 mm', 'Lens 51 mm, temple 145 mm'),
      contents('하드 케이스, 극세사 천', 'Hard case, microfibre cloth'),
    ],
    option: 'color',
    variants: inColors('polarized-round-sunglasses', price(49000, 36_90), {
      black: 112,
      brown: 67,
      burgundy: 2,
      navy: 41,
    }),
    keywords: { ko: ['썬글라스', '자외선차단', '운전', '안경'], en: ['shades', 'uv', 'driving', 'eyewear'] },
  },
  {
    id: '9nt8pt',
    slug: 'blue-light-glasses',
    category: 'fashion',
    icon: 'glasses',
    name: { ko: '블루라이트 차단 안경', en: 'Blue-Light Glasses' },
    summary: {
      ko: '하루 종일 화면을 보는 눈을 위한 도수 없는 안경이에요.',
      en: 'Plain lenses for eyes that stare at screens all day.',
    },
    description: {
      ko: [
        '푸른빛을 40% 줄이면서도 화면 색이 누렇게 변하지 않도록 투명 코팅을 골랐어요. 도수 렌즈로 바꿔 끼울 수도 있어요.',
        '다리 안쪽이 부드럽게 휘어 헤드폰과 함께 써도 관자놀이가 눌리지 않아요.',
      ],
      en: [
        'A clear coating cuts blue light by forty percent without turning your screen yellow. Opticians can fit prescription lenses.',
        'Flexible temples sit flat under headphones, so nothing pinches through a long meeting.',
      ],
    },
    details: [
      material('아세테이트 프레임, 블루라이트 코팅 렌즈', 'Acetate frame, coated lens'),
      dimensions('렌즈 49 mm, 브리지 20 mm', 'Lens 49 mm, bridge 20 mm'),
      contents('파우치, 안경닦이', 'Pouch, cleaning cloth'),
      recommendedFor('재택근무, 밤샘 공부', 'Remote work, late study'),
    ],
    option: 'color',
    variants: inColors(
      'blue-light-glasses',
      { prices: price(25900, 18_90), wasPrices: price(32000, 23_90) },
      { black: 134, brown: 58, navy: 46 },
    ),
    keywords: {
      ko: ['보안경', '청색광', '뿔테', '컴퓨터안경'],
      en: ['computer glasses', 'eyewear', 'frames'],
    },
  },
  {
    id: 'dthvx4',
    slug: 'colour-block-socks-two-pack',
    category: 'fashion',
    icon: 'socks',
    name: { ko: '배색 골지 양말 2켤레', en: 'Colour-Block Rib Socks, 2 Pairs' },
    summary: {
      ko: '노랑과 하늘, 기분 따라 골라 신는 양말 세트예요.',
      en: 'One yellow pair, one blue, to suit the mood.',
    },
    description: {
      ko: [
        '발가락과 뒤꿈치를 다른 색 실로 한 번 더 짜서 잘 해지지 않아요. 골지가 발목을 부드럽게 잡아 흘러내리지 않고요.',
        '봉제선을 손으로 이어 발끝이 걸리는 느낌이 없어요. 짝을 섞어 신어도 귀여워요.',
      ],
      en: [
        'Toes and heels are knitted twice in a second colour, so they last. Soft ribs hold the ankle without a mark.',
        'The toe seam is linked by hand and cannot be felt. Mixing the pairs is encouraged.',
      ],
    },
    details: [
      material('면 76%, 폴리에스터 21%, 스판 3%', '76% cotton, 21% polyester, 3% elastane'),
      contents('노랑 1켤레, 파랑 1켤레', 'One yellow pair, one blue pair'),
      care('세탁기 사용 가능', 'Machine washable'),
      origin('대한민국', 'Korea'),
    ],
    option: 'size',
    variants: inSizes('colour-block-socks-two-pack', price(8900, 6_90), [
      size('230–250 mm', 190),
      size('255–275 mm', 165),
    ]),
    keywords: { ko: ['중목양말', '패션양말', '선물양말'], en: ['hosiery', 'crew socks', 'cotton socks'] },
  },
  {
    id: 'fx9zf8',
    slug: 'blue-stone-silver-ring',
    category: 'fashion',
    icon: 'ring',
    name: { ko: '블루 스톤 실버 반지', en: 'Blue Stone Silver Ring' },
    summary: {
      ko: '푸른 돌 하나로 손끝이 환해지는 은반지예요.',
      en: 'A single blue stone on a polished silver band.',
    },
    description: {
      ko: [
        '육각으로 다듬은 블루 토파즈를 네 발로 단단히 물렸어요. 각도에 따라 하늘빛에서 바닷빛으로 색이 달라져요.',
        '안쪽을 둥글려 오래 끼어도 걸리지 않고, 표면에 로듐을 입혀 변색이 더뎌요. 작은 상자와 함께 보내 드려요.',
      ],
      en: [
        'A faceted blue topaz held by four firm claws shifts from sky to sea as the light moves.',
        'The band is rounded inside for comfort and rhodium-plated to slow tarnish. It comes in a small gift box.',
      ],
    },
    details: [
      material('925 은, 블루 토파즈, 로듐 도금', 'Sterling silver, blue topaz, rhodium plating'),
      dimensions('밴드 폭 2 mm, 스톤 5 mm', 'Band 2 mm, stone 5 mm'),
      care('물과 향수에 닿지 않게 보관', 'Keep away from water and perfume'),
    ],
    option: 'size',
    variants: inSizes('blue-stone-silver-ring', price(68000, 49_90), [
      { code: 'no9', label: { ko: '9호', en: 'US 5' }, stock: 24 },
      { code: 'no11', label: { ko: '11호', en: 'US 5.75' }, stock: 31 },
      { code: 'no13', label: { ko: '13호', en: 'US 6.75' }, stock: 4 },
      { code: 'no15', label: { ko: '15호', en: 'US 7.5' }, stock: 0 },
    ]),
    keywords: {
      ko: ['주얼리', '은반지', '커플링', '액세서리'],
      en: ['jewellery', 'jewelry', 'topaz', 'gift'],
    },
  },
]
