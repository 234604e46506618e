import { capacity, care, contents, dimensions, fit, material, origin, warranty, weight } from './details.ts'
import type { SeedProduct } from './seed-product.ts'
import { inColors, inSizes, price, size } from './variants.ts'

export const bagsShoes: SeedProduct[] = [
  {
    id: 'a6ne2x',
    slug: 'everyday-zip-backpack',
    category: 'bags-shoes',
    icon: 'backpack',
    name: { ko: '에브리데이 지퍼 백팩', en: 'Everyday Zip Backpack' },
    summary: {
      ko: '노트북과 도시락, 우산까지 제자리를 찾는 가방이에요.',
      en: 'A place for the laptop, the lunch and the umbrella.',
    },
    description: {
      ko: [
        '등판 안쪽에 14인치 노트북 칸을 띄워 달아 바닥에 툭 내려놓아도 충격이 덜해요. 앞주머니는 둥글게 크게 열려 자주 꺼내는 물건을 넣기 좋아요.',
        '겉감은 재활용 나일론에 방수 코팅을 더했고, 노란 지퍼 테이프는 어두운 골목에서도 눈에 잘 띄어요.',
      ],
      en: [
        'The 14-inch laptop sleeve hangs clear of the base, so setting it down hard is no worry. The round front pocket opens wide for what you reach for most.',
        'The shell is recycled nylon with a waterproof coating, and the yellow zip trim is easy to see in a dark lane.',
      ],
    },
    details: [
      material('재활용 나일론 100%, 방수 코팅', 'Recycled nylon, waterproof coating'),
      capacity('18 L', '18 L'),
      dimensions('29 × 42 × 14 cm', '29 × 42 × 14 cm'),
      weight('620 g', '620 g'),
    ],
    option: 'color',
    variants: inColors('everyday-zip-backpack', price(69000, 52_00), {
      navy: 87,
      rose: 46,
      black: 143,
      olive: 39,
    }),
    keywords: {
      ko: ['책가방', '배낭', '노트북가방', '학생'],
      en: ['rucksack', 'school bag', 'laptop bag', 'commuter'],
    },
    featuredRank: 1,
  },
  {
    id: 'esm7gm',
    slug: 'two-tone-top-handle-bag',
    category: 'bags-shoes',
    icon: 'handbag',
    name: { ko: '투톤 탑핸들 백', en: 'Two-Tone Top-Handle Bag' },
    summary: {
      ko: '격식 있는 자리에도 어울리는 단정한 손가방이에요.',
      en: 'A tidy handbag that holds its own on formal days.',
    },
    description: {
      ko: [
        '위는 밝게, 아래는 짙게 두 가지 소가죽을 이어 붙여 가벼운 인상과 안정감을 함께 담았어요. 손잡이는 속을 채워 손에 편하게 감겨요.',
        '장지갑과 파우치, 작은 책 한 권이 넉넉하게 들어가요. 바닥에는 금속 징을 박아 내려놓아도 가죽이 쓸리지 않아요.',
      ],
      en: [
        'Two shades of cowhide, light above and deep below, keep it airy yet grounded. The padded handle is kind to the hand.',
        'It takes a long wallet, a pouch and a slim book. Metal feet keep the leather off the floor.',
      ],
    },
    details: [
      material('소가죽, 안감 면', 'Cowhide, cotton lining'),
      dimensions('28 × 20 × 12 cm', '28 × 20 × 12 cm'),
      care('마른 천으로 닦고 습기를 피해 보관', 'Wipe dry and store away from damp'),
      origin('대한민국', 'Korea'),
    ],
    option: 'color',
    variants: inColors('two-tone-top-handle-bag', price(148000, 109_00), {
      camel: 27,
      black: 34,
      burgundy: 16,
    }),
    keywords: {
      ko: ['핸드백', '토트백', '가죽가방', '여성가방'],
      en: ['handbag', 'tote', 'leather', 'purse'],
    },
  },
  {
    id: 'nu5wvs',
    slug: 'flap-leather-briefcase',
    category: 'bags-shoes',
    icon: 'briefcase',
    name: { ko: '플랩 가죽 서류가방', en: 'Flap Leather Briefcase' },
    summary: {
      ko: '첫 출근 선물로 많이 찾으시는 가죽 서류가방이에요.',
      en: 'The leather briefcase people buy for a first day at work.',
    },
    description: {
      ko: [
        '식물성으로 무두질한 두툼한 가죽이라 쓸수록 색이 깊어져요. 구릿빛 잠금쇠는 한 손으로 톡 열려요.',
        'A4 서류와 15인치 노트북을 칸을 나누어 담고, 뒤쪽 밴드로 캐리어 손잡이에 걸 수 있어요.',
      ],
      en: [
        'Thick vegetable-tanned leather that deepens in colour as it ages. The copper-toned clasp opens with one hand.',
        'Separate bays hold papers and a 15-inch laptop, and a band at the back slips over a suitcase handle.',
      ],
    },
    details: [
      material('베지터블 소가죽', 'Vegetable-tanned cowhide'),
      dimensions('39 × 29 × 9 cm', '39 × 29 × 9 cm'),
      weight('1.3 kg', '1.3 kg'),
      warranty('봉제 2년 무상 수선', 'Two years of free stitching repairs'),
    ],
    option: 'color',
    variants: inColors('flap-leather-briefcase', price(198000, 149_00), { brown: 22, black: 30, navy: 3 }),
    keywords: {
      ko: ['비즈니스백', '브리프케이스', '남자가방', '취업선물'],
      en: ['work bag', 'business', 'satchel', 'office'],
    },
  },
  {
    id: '3w7zs4',
    slug: 'glide-cabin-suitcase',
    category: 'bags-shoes',
    icon: 'luggage',
    name: { ko: '글라이드 20인치 기내용 캐리어', en: 'Glide Cabin Suitcase, 20 in' },
    summary: {
      ko: '조용한 바퀴로 공항 복도를 미끄러지는 캐리어예요.',
      en: 'Quiet wheels for long airport corridors.',
    },
    description: {
      ko: [
        '소음을 줄인 이중 바퀴 네 개가 어느 방향으로든 가볍게 굴러요. 겉면 홈이 충격을 나누어 받아 긁힘도 덜 보여요.',
        '펼치면 양쪽 칸 모두 지퍼로 닫혀 짐이 쏟아지지 않고, 국내외 대부분 항공사의 기내 규격에 맞아요. 2박 3일 짐에 알맞아요.',
      ],
      en: [
        'Four noise-damped double wheels roll any way with a fingertip. The ribs spread knocks and hide scuffs.',
        'Both halves zip shut, so nothing spills when it opens. It meets most cabin rules and suits a two-night trip.',
      ],
    },
    details: [
      material('폴리카보네이트', 'Polycarbonate'),
      capacity('36 L', '36 L'),
      dimensions('36 × 55 × 22 cm', '36 × 55 × 22 cm'),
      weight('2.7 kg', '2.7 kg'),
    ],
    option: 'color',
    variants: inColors(
      'glide-cabin-suitcase',
      { prices: price(119000, 89_00), wasPrices: price(159000, 119_00) },
      { blue: 45, silver: 52, mint: 38, black: 61 },
    ),
    keywords: {
      ko: ['여행가방', '트렁크', '기내용', '20인치'],
      en: ['luggage', 'carry-on', 'trolley', 'travel'],
    },
    featuredRank: 8,
  },
  {
    id: 'ayruv4',
    slug: 'kiss-lock-coin-purse',
    category: 'bags-shoes',
    icon: 'purse',
    name: { ko: '똑딱이 동전 지갑', en: 'Kiss-Lock Coin Purse' },
    summary: {
      ko: '똑, 하고 닫히는 소리가 기분 좋은 손바닥 지갑이에요.',
      en: 'A palm-sized purse with a very satisfying click.',
    },
    description: {
      ko: [
        '금빛 프레임을 손끝으로 튕기면 입이 활짝 벌어져 동전이 한눈에 보여요. 립스틱이나 무선 이어폰을 넣기에도 딱 맞아요.',
        '도톰한 양가죽을 둥글게 주름잡아 꿰맸어요. 가방 속에서 굴러도 저절로 열리지 않아요.',
      ],
      en: [
        'Flick the gilt frame and it opens wide, every coin in view. It also fits a lipstick or a pair of earbuds.',
        'Plump sheepskin gathered and sewn in the round, with a clasp that stays shut at the bottom of a bag.',
      ],
    },
    details: [
      material('양가죽, 황동 프레임', 'Sheepskin, brass frame'),
      dimensions('11 × 9 × 4 cm', '11 × 9 × 4 cm'),
      origin('대한민국', 'Korea'),
    ],
    option: 'color',
    variants: inColors('kiss-lock-coin-purse', price(22000, 16_50), {
      rose: 68,
      mustard: 41,
      navy: 57,
      green: 0,
    }),
    keywords: { ko: ['미니지갑', '동전케이스', '파우치'], en: ['wallet', 'pouch', 'change purse'] },
  },
  {
    id: '5gra4y',
    slug: 'cloud-makeup-pouch',
    category: 'bags-shoes',
    icon: 'clutch-bag',
    name: { ko: '구름 메이크업 파우치', en: 'Cloud Make-Up Pouch' },
    summary: {
      ko: '폭신하게 채워 병이 부딪히지 않는 화장품 파우치예요.',
      en: 'A padded pouch that keeps bottles from clinking.',
    },
    description: {
      ko: [
        '얇은 솜을 누벼 넣어 쿠션과 향수병을 안전하게 감싸요. 바닥이 넓어 세면대 위에 똑바로 세워 둘 수 있어요.',
        '안감은 물티슈로 쓱 닦이는 코팅 천이에요. 지퍼 끝에 달린 노란 손잡이 덕분에 가방 속에서도 금방 찾아요.',
      ],
      en: [
        'A thin quilted filling cushions compacts and perfume. The wide base stands upright beside the basin.',
        'The coated lining wipes clean, and the yellow zip pull is easy to find at the bottom of a bag.',
      ],
    },
    details: [
      material('폴리에스터, PU 코팅 안감', 'Polyester, PU-coated lining'),
      dimensions('21 × 14 × 8 cm', '21 × 14 × 8 cm'),
      care('안쪽은 물티슈로 닦고 겉은 손세탁', 'Wipe the inside, hand wash the outside'),
    ],
    option: 'color',
    variants: inColors('cloud-makeup-pouch', price(18900, 13_90), {
      pink: 72,
      black: 95,
      lavender: 44,
      camel: 36,
    }),
    keywords: { ko: ['화장품가방', '클러치', '여행파우치'], en: ['cosmetic bag', 'clutch', 'toiletry bag'] },
  },
  {
    id: '8ppggv',
    slug: 'fold-away-shopper-duo',
    category: 'bags-shoes',
    icon: 'shopping-bags',
    name: { ko: '접는 장바구니 2개 세트', en: 'Fold-Away Shopper, Set of 2' },
    summary: {
      ko: '큰 것 하나, 작은 것 하나. 장 보러 갈 때 챙기세요.',
      en: 'One large, one small: the pair to keep by the door.',
    },
    description: {
      ko: [
        '손바닥만 하게 접히지만 펼치면 대파도 거뜬히 들어가요. 작은 가방은 빵이나 과일처럼 눌리면 안 되는 것을 따로 담기에 좋아요.',
        '어깨에 닿는 끈을 넓게 만들어 무거워도 덜 파고들고, 15 kg까지 담아도 바느질이 튼튼해요.',
      ],
      en: [
        'They fold to the size of a hand yet swallow a bunch of leeks. The small one is for bread and fruit that must not be squashed.',
        'Wide straps do not dig in, and the stitching is tested to 15 kg.',
      ],
    },
    details: [
      material('립스톱 폴리에스터', 'Ripstop polyester'),
      contents('대형 38 × 42 cm, 소형 26 × 28 cm', 'Large 38 × 42 cm, small 26 × 28 cm'),
      weight('두 개 합쳐 96 g', '96 g for both'),
    ],
    option: 'color',
    variants: inColors('fold-away-shopper-duo', price(14900, 10_90), {
      sky: 110,
      olive: 84,
      coral: 65,
      black: 128,
    }),
    keywords: { ko: ['에코백', '시장가방', '타포린'], en: ['tote', 'reusable bag', 'grocery', 'eco'] },
  },
  {
    id: 'e4wx5a',
    slug: 'feather-run-trainers',
    category: 'bags-shoes',
    icon: 'running-shoe',
    name: { ko: '페더런 러닝화', en: 'Feather Run Trainers' },
    summary: {
      ko: '첫 5 km를 함께 뛰고 싶은 가벼운 러닝화예요.',
      en: 'Light trainers for your first five kilometres.',
    },
    description: {
      ko: [
        '한 짝이 212 g밖에 되지 않아 발이 먼저 나가는 느낌이에요. 뒤꿈치 쿠션이 착지 충격을 받아 무릎 부담을 덜어 줘요.',
        '발등은 한 장의 니트로 짜서 쓸리는 곳이 없고, 밑창 홈이 빗길에서도 지면을 단단히 잡아요.',
      ],
      en: [
        'At 212 g a shoe they seem to run ahead of you. A cushioned heel softens each landing for the sake of your knees.',
        'The upper is a single piece of knit with nothing to rub, and the tread grips wet paving.',
      ],
    },
    details: [
      material('니트 갑피, EVA 중창, 고무 밑창', 'Knit upper, EVA midsole, rubber outsole'),
      weight('212 g (260 mm 한 짝)', '212 g (one shoe, 260 mm)'),
      fit('정사이즈, 발볼 보통', 'True to size, medium width'),
    ],
    option: 'color',
    variants: inColors(
      'feather-run-trainers',
      { prices: price(79000, 58_00), wasPrices: price(99000, 72_00) },
      { lavender: 38, black: 105, mint: 47, coral: 29 },
    ),
    keywords: {
      ko: ['운동화', '조깅화', '스니커즈', '달리기'],
      en: ['running shoes', 'sneakers', 'jogging'],
    },
    featuredRank: 4,
  },
  {
    id: 'fv7ubv',
    slug: 'ridge-leather-hiking-boots',
    category: 'bags-shoes',
    icon: 'hiking-boot',
    name: { ko: '능선 가죽 등산화', en: 'Ridge Leather Hiking Boots' },
    summary: {
      ko: '북한산 바윗길에서도 발목을 든든하게 잡아 줘요.',
      en: 'Firm at the ankle, sure on granite.',
    },
    description: {
      ko: [
        '기름을 먹인 누벅 가죽과 방수 안감이 이슬 맺힌 풀숲과 얕은 개울을 막아 줘요. 굵은 밑창이 젖은 바위에서도 밀리지 않아요.',
        '발목 둘레에 두툼한 패드를 둘러 내리막에서 흔들림을 줄였어요. 두꺼운 양말을 신는다면 5 mm 크게 고르세요.',
      ],
      en: [
        'Oiled nubuck and a waterproof lining shrug off wet grass and shallow streams, and deep lugs hold on slick rock.',
        'Padding around the ankle steadies the way down. If you wear thick socks, go half a size up.',
      ],
    },
    details: [
      material('누벅 가죽, 방수 멤브레인, 고무 밑창', 'Nubuck, waterproof membrane, rubber sole'),
      weight('540 g (260 mm 한 짝)', '540 g (one boot, 260 mm)'),
      care('흙을 털고 가죽 왁스로 손질', 'Brush off mud and treat with wax'),
      warranty('밑창 접착 1년', 'Sole bonding, one year'),
    ],
    option: 'size',
    variants: inSizes('ridge-leather-hiking-boots', price(159000, 119_00), [
      size('240 mm', 18),
      size('250 mm', 33),
      size('260 mm', 41),
      size('270 mm', 36),
      size('280 mm', 2),
    ]),
    keywords: {
      ko: ['트레킹화', '산행', '방수신발', '워커'],
      en: ['trekking', 'mountain', 'waterproof', 'outdoor shoes'],
    },
  },
  {
    id: 'k4p8qq',
    slug: 'stacked-heel-ankle-boots',
    category: 'bags-shoes',
    icon: 'womans-boot',
    name: { ko: '나무굽 앵클부츠', en: 'Stacked-Heel Ankle Boots' },
    summary: {
      ko: '5 cm 나무굽이라 온종일 신어도 발이 편해요.',
      en: 'A five-centimetre stacked heel you can wear all day.',
    },
    description: {
      ko: [
        '겹겹이 쌓은 나무결 굽이 발뒤꿈치를 넓게 받쳐 오래 걸어도 덜 피곤해요. 옆선 지퍼 옆에 밝은 가죽을 덧대어 경쾌해 보여요.',
        '발목 폭을 여유 있게 잡아 청바지 밑단을 넣어 신기에도 좋아요. 안창은 돼지가죽이라 땀을 잘 빨아들여요.',
      ],
      en: [
        'Layers of wood-grain leather make a broad heel that stays comfortable late into the day. A paler strip beside the zip lightens the look.',
        'The shaft is cut roomy for tucked-in jeans, and the pigskin insole breathes.',
      ],
    },
    details: [
      material('소가죽, 돼지가죽 안창', 'Cowhide, pigskin insole'),
      dimensions('굽 5 cm, 발목 높이 13 cm', 'Heel 5 cm, shaft 13 cm'),
      fit('정사이즈 (230~250 mm)', 'True to size (230–250 mm)'),
    ],
    option: 'color',
    variants: inColors('stacked-heel-ankle-boots', price(129000, 96_00), { red: 15, black: 48, brown: 39 }),
    keywords: { ko: ['숏부츠', '여성부츠', '가을신발'], en: ['booties', 'women', 'autumn', 'leather boots'] },
  },
  {
    id: 'dr3etg',
    slug: 'evening-stiletto-pumps',
    category: 'bags-shoes',
    icon: 'high-heeled-shoe',
    name: { ko: '이브닝 스틸레토 힐', en: 'Evening Stiletto Pumps' },
    summary: {
      ko: '중요한 저녁에 꺼내 신는 날렵한 9 cm 힐이에요.',
      en: 'Nine sharp centimetres for the evenings that matter.',
    },
    description: {
      ko: [
        '앞코를 길게 뽑아 다리선이 곧게 이어져 보여요. 발바닥 앞쪽에 메모리폼을 넣어 서 있는 시간이 길어도 견딜 만해요.',
        '뒤꿈치 안쪽에 스웨이드를 덧대어 벗겨지지 않게 잡아 줘요. 여분의 굽 팁 한 쌍을 함께 드려요.',
      ],
      en: [
        'A long, pointed toe carries the line of the leg. Memory foam under the ball of the foot makes standing bearable.',
        'Suede inside the heel stops slipping, and a spare pair of heel tips is in the box.',
      ],
    },
    details: [
      material('양가죽, 스웨이드 뒤축', 'Sheepskin, suede heel grip'),
      dimensions('굽 9 cm', 'Heel 9 cm'),
      contents('더스트백, 여분 굽 팁', 'Dust bag, spare heel tips'),
    ],
    option: 'color',
    variants: inColors('evening-stiletto-pumps', price(98000, 72_00), { red: 25, black: 44, beige: 32 }),
    keywords: { ko: ['하이힐', '구두', '파티', '펌프스'], en: ['high heels', 'party shoes', 'pumps'] },
  },
  {
    id: 'sb7re6',
    slug: 'soft-commute-flats',
    category: 'bags-shoes',
    icon: 'flat-shoe',
    name: { ko: '소프트 출근 플랫슈즈', en: 'Soft Commute Flats' },
    summary: {
      ko: '지하철 계단도 가뿐한 말랑한 단화예요.',
      en: 'Supple flats that take the metro stairs in their stride.',
    },
    description: {
      ko: [
        '반으로 접힐 만큼 부드러운 밑창이 발 움직임을 그대로 따라와요. 1.5 cm 숨은 굽이 뒤꿈치 통증을 줄여 줘요.',
        '발등 둘레에 고무줄을 숨겨 걸을 때 벗겨지지 않아요. 사무실에 한 켤레 두고 갈아 신기에도 좋아요.',
      ],
      en: [
        'The sole bends in half and follows the foot. A hidden lift of a centimetre and a half spares the heel.',
        'Elastic inside the topline keeps them on. Many customers keep a pair at the office.',
      ],
    },
    details: [
      material('합성가죽, 고무 밑창', 'Vegan leather, rubber sole'),
      weight('165 g (240 mm 한 짝)', '165 g (one shoe, 240 mm)'),
      care('젖은 천으로 닦기', 'Wipe with a damp cloth'),
    ],
    option: 'color',
    variants: inColors('soft-commute-flats', price(39000, 28_90), {
      blue: 52,
      black: 136,
      beige: 97,
      red: 41,
    }),
    keywords: {
      ko: ['단화', '로퍼', '편한구두', '여성화'],
      en: ['ballet flats', 'loafers', 'comfortable shoes'],
    },
  },
  {
    id: '3dnsvr',
    slug: 'cork-slide-mules',
    category: 'bags-shoes',
    icon: 'womans-sandal',
    name: { ko: '코르크 굽 뮬 샌들', en: 'Cork-Heel Mule Sandals' },
    summary: {
      ko: '쓱 신고 나가는 여름날의 뮬이에요.',
      en: 'Step in and go: a mule for summer.',
    },
    description: {
      ko: [
        '발등을 감싸는 넓은 가죽 밴드 하나로 완성한 간결한 디자인이에요. 코르크를 섞은 굽은 보기보다 훨씬 가벼워요.',
        '발바닥 모양대로 오목하게 파인 안창이 발을 앞으로 쏠리지 않게 받쳐 줘요.',
      ],
      en: [
        'One broad leather band, nothing else. The cork-blend heel is much lighter than it looks.',
        'A contoured footbed cups the sole, so you do not slide forward.',
      ],
    },
    details: [
      material('소가죽 밴드, 코르크 굽', 'Cowhide band, cork heel'),
      dimensions('굽 6 cm', 'Heel 6 cm'),
      origin('포르투갈', 'Portugal'),
    ],
    option: 'color',
    variants: inColors(
      'cork-slide-mules',
      { prices: price(58000, 42_90), wasPrices: price(72000, 52_90) },
      { burgundy: 23, black: 40, navy: 5 },
    ),
    keywords: { ko: ['슬리퍼', '여름샌들', '여성샌들'], en: ['slides', 'summer shoes', 'heels'] },
  },
  {
    id: 'by9q24',
    slug: 'plain-toe-derby-shoes',
    category: 'bags-shoes',
    icon: 'mans-shoe',
    name: { ko: '플레인토 더비 구두', en: 'Plain-Toe Derby Shoes' },
    summary: {
      ko: '정장에도 청바지에도 자연스러운 갈색 구두예요.',
      en: 'Brown derbies, equally at home with a suit or denim.',
    },
    description: {
      ko: [
        '앞코에 장식을 넣지 않아 유행을 타지 않아요. 끈 구멍을 넓게 벌려 발등이 높은 분도 조이지 않고 신을 수 있어요.',
        '굿이어 웰트로 꿰매어 밑창이 닳으면 갈아 신을 수 있어요. 처음 며칠은 짧게 신으며 길들여 주세요.',
      ],
      en: [
        'No decoration on the toe, so nothing to date. Open lacing is kind to a high instep.',
        'Goodyear-welted: when the sole wears out, a cobbler can replace it. Wear them briefly for the first few days.',
      ],
    },
    details: [
      material('송아지가죽, 가죽 밑창', 'Calfskin, leather sole'),
      fit('정사이즈, 발볼 넓음', 'True to size, wide'),
      care('말 털 솔과 구두약으로 손질', 'Horsehair brush and polish'),
      warranty('밑창 교체 유상 지원', 'Resoling available'),
    ],
    option: 'size',
    variants: inSizes('plain-toe-derby-shoes', price(169000, 125_00), [
      size('250 mm', 20),
      size('260 mm', 34),
      size('270 mm', 38),
      size('280 mm', 0),
    ]),
    keywords: {
      ko: ['정장구두', '신사화', '남성구두', '옥스퍼드'],
      en: ['dress shoes', 'men', 'oxford', 'formal'],
    },
  },
  {
    id: 'kc2g36',
    slug: 'seaside-flip-flops',
    category: 'bags-shoes',
    icon: 'thong-sandal',
    name: { ko: '바닷가 쪼리', en: 'Seaside Flip-Flops' },
    summary: {
      ko: '모래도 물도 툭툭 털면 끝나는 여름 쪼리예요.',
      en: 'Sand and water: shake off and carry on.',
    },
    description: {
      ko: [
        '천연고무를 두껍게 깔아 뜨거운 모래 위에서도 발바닥이 편해요. 노란 끈은 발가락 사이를 부드럽게 감싸요.',
        '물에 뜨는 소재라 파도에 놓쳐도 다시 건질 수 있어요. 샤워장과 수영장에서도 미끄럼을 잘 막아 줘요.',
      ],
      en: [
        'A thick layer of natural rubber keeps hot sand at bay, and the yellow strap is soft between the toes.',
        'They float, so a wave cannot take them far, and they grip wet tiles by the pool.',
      ],
    },
    details: [
      material('천연고무', 'Natural rubber'),
      dimensions('밑창 두께 2 cm', 'Sole 2 cm thick'),
      fit('남녀공용 230~280 mm', 'Unisex, 230–280 mm'),
    ],
    option: 'color',
    variants: inColors('seaside-flip-flops', price(12900, 9_50), {
      blue: 160,
      black: 175,
      coral: 90,
      olive: 66,
    }),
    keywords: {
      ko: ['슬리퍼', '플립플랍', '비치샌들', '조리'],
      en: ['sandals', 'beach', 'thongs', 'slippers'],
    },
  },
]
