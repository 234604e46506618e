import { capacity, care, contents, dimensions, material, origin, weight } from './details.ts'
import type { SeedProduct } from './seed-product.ts'
import { inColors, inOneForm, inSizes, namedSize, price, size } from './variants.ts'

export const kitchen: SeedProduct[] = [
  {
    id: '44ba7m',
    slug: 'round-belly-teapot',
    category: 'kitchen',
    icon: 'teapot',
    name: { ko: '동글배 티포트', en: 'Round-Belly Teapot' },
    summary: {
      ko: '마지막 한 방울까지 흘리지 않는 도자기 주전자예요.',
      en: 'A porcelain pot that pours without a drip.',
    },
    description: {
      ko: [
        '둥근 배 안에서 찻잎이 천천히 돌며 우러나요. 주둥이 안쪽에 작은 구멍을 뚫은 거름망을 함께 구워 잎이 따라 나오지 않아요.',
        '뚜껑이 깊게 물려 기울여도 떨어지지 않고, 두 사람이 두 잔씩 마시기 좋은 크기예요.',
      ],
      en: [
        'Leaves turn slowly in the round body, and a strainer fired into the spout keeps them there.',
        'The lid seats deep enough to stay on at full tilt, and it holds two cups each for two.',
      ],
    },
    details: [
      material('백자, 무연 유약', 'White porcelain, lead-free glaze'),
      capacity('750 ml', '750 ml'),
      care('식기세척기 사용 가능, 직화 불가', 'Dishwasher safe; not for open flame'),
      origin('대한민국 여주', 'Yeoju, Korea'),
    ],
    option: 'color',
    variants: inColors('round-belly-teapot', price(38000, 27_90), {
      rose: 46,
      ivory: 72,
      navy: 39,
      green: 5,
    }),
    keywords: { ko: ['주전자', '다기', '차', '찻주전자'], en: ['tea', 'pot', 'brewing', 'ceramic'] },
    featuredRank: 7,
  },
  {
    id: '5ad4fm',
    slug: 'morning-cup-and-saucer',
    category: 'kitchen',
    icon: 'hot-beverage',
    name: { ko: '모닝 커피잔과 받침', en: 'Morning Cup and Saucer' },
    summary: {
      ko: '두툼한 벽이 커피를 천천히 식혀 주는 잔이에요.',
      en: 'Thick walls that keep the last sip warm.',
    },
    description: {
      ko: [
        '입술이 닿는 가장자리만 얇게 다듬어 커피 맛이 또렷해요. 손잡이에 손가락 두 개가 편하게 들어가요.',
        '받침에 오목한 자리가 있어 잔이 미끄러지지 않고, 쿠키 한 조각 올릴 공간도 남겨 두었어요.',
      ],
      en: [
        'Only the rim is thinned, so the coffee reaches you clearly. Two fingers fit the handle.',
        'The saucer has a well that holds the cup, and room beside it for one good biscuit.',
      ],
    },
    details: [
      material('석기', 'Stoneware'),
      capacity('240 ml', '240 ml'),
      contents('잔 1, 받침 1', 'One cup, one saucer'),
      care('전자레인지, 식기세척기 사용 가능', 'Microwave and dishwasher safe'),
    ],
    option: 'color',
    variants: inColors('morning-cup-and-saucer', price(18900, 13_90), {
      white: 115,
      navy: 86,
      mint: 67,
      terracotta: 49,
    }),
    keywords: { ko: ['머그컵', '컵', '찻잔', '커피'], en: ['mug', 'coffee cup', 'stoneware', 'espresso'] },
  },
  {
    id: '5pse2x',
    slug: 'straw-lid-tumbler',
    category: 'kitchen',
    icon: 'cup-with-straw',
    name: { ko: '빨대 텀블러', en: 'Straw-Lid Tumbler' },
    summary: {
      ko: '얼음이 여섯 시간 남아 있는 대용량 텀블러예요.',
      en: 'Big, and still icy six hours later.',
    },
    description: {
      ko: [
        '이중 벽 사이 공기를 빼서 겉면에 물방울이 맺히지 않아요. 자동차 컵 홀더에 들어가도록 아래를 좁혔어요.',
        '빨대는 실리콘이라 이가 부딪혀도 아프지 않고, 솔이 함께 들어 있어 안쪽까지 닦을 수 있어요.',
      ],
      en: [
        'A vacuum wall means no puddle on the desk, and the tapered base fits a car’s cup holder.',
        'The silicone straw is kind to teeth, and a brush is included for cleaning it.',
      ],
    },
    details: [
      material('스테인리스 304, 실리콘 빨대', '304 stainless steel, silicone straw'),
      capacity('590 ml', '590 ml'),
      contents('텀블러, 빨대 2, 세척 솔', 'Tumbler, two straws, brush'),
    ],
    option: 'color',
    variants: inColors(
      'straw-lid-tumbler',
      { prices: price(22900, 16_90), wasPrices: price(28900, 20_90) },
      { red: 78, mint: 92, black: 140, lavender: 61 },
    ),
    keywords: {
      ko: ['보온병', '물병', '아이스컵', '보냉'],
      en: ['water bottle', 'cold cup', 'insulated', 'to go'],
    },
  },
  {
    id: 'upyvf4',
    slug: 'forged-chefs-knife',
    category: 'kitchen',
    icon: 'kitchen-knife',
    name: { ko: '단조 식칼', en: 'Forged Chef’s Knife' },
    summary: {
      ko: '무부터 김치까지 사각사각 썰리는 부엌칼이에요.',
      en: 'Radish to ribs, in clean strokes.',
    },
    description: {
      ko: [
        '달군 쇠를 두드려 한 몸으로 만든 칼이라 날과 손잡이가 흔들리지 않아요. 칼끝이 둥글게 굴러 다지기에도 편해요.',
        '손잡이에는 물에 강한 남색 수지를 쓰고 못 세 개로 고정했어요. 무뎌지면 숫돌에 15도로 갈아 주세요.',
      ],
      en: [
        'Hammered from one bar of steel, so blade and handle never part. The curved edge rocks through herbs.',
        'The handle is water-resistant resin on three rivets. When it dulls, give it a stone at fifteen degrees.',
      ],
    },
    details: [
      material('고탄소 스테인리스강', 'High-carbon stainless steel'),
      weight('180 g (18 cm 기준)', '180 g (18 cm)'),
      care('손 설거지 뒤 바로 닦기', 'Hand wash and dry at once'),
    ],
    option: 'size',
    variants: inSizes('forged-chefs-knife', price(58000, 42_90), [
      size('15 cm', 44),
      size('18 cm', 67, price(66000, 48_90)),
      size('21 cm', 25, price(74000, 54_90)),
    ]),
    keywords: { ko: ['부엌칼', '식도', '주방칼', '과도'], en: ['cooking knife', 'blade', 'santoku', 'chef'] },
  },
  {
    id: 'ktqr8w',
    slug: 'daily-nonstick-frying-pan',
    category: 'kitchen',
    icon: 'cooking',
    name: { ko: '매일 쓰는 코팅 프라이팬', en: 'Everyday Non-Stick Frying Pan' },
    summary: {
      ko: '달걀프라이가 스르르 미끄러지는 팬이에요.',
      en: 'The pan from which eggs slide.',
    },
    description: {
      ko: [
        '티타늄 가루를 섞은 코팅을 다섯 겹 올려 금속 뒤집개에도 잘 긁히지 않아요. 기름을 조금만 둘러도 눌어붙지 않고요.',
        '바닥 전체에 철판을 심어 인덕션에서도 가운데와 가장자리가 고르게 익어요.',
      ],
      en: [
        'Five coats with titanium stand up to metal spatulas and need only a whisper of oil.',
        'A full steel base heats evenly to the rim, on induction as well as gas.',
      ],
    },
    details: [
      material('알루미늄, 티타늄 코팅', 'Aluminium, titanium coating'),
      care('식힌 뒤 부드러운 수세미로 세척', 'Cool first, then wash with a soft sponge'),
      origin('대한민국', 'Korea'),
    ],
    option: 'size',
    variants: inSizes('daily-nonstick-frying-pan', price(26900, 19_90), [
      size('24 cm', 93),
      size('28 cm', 108, price(32900, 23_90)),
      size('30 cm', 0, price(36900, 26_90)),
    ]),
    keywords: {
      ko: ['후라이팬', '인덕션', '달걀', '조리도구'],
      en: ['skillet', 'induction', 'egg pan', 'cookware'],
    },
  },
  {
    id: 't99m87',
    slug: 'slow-stew-stockpot',
    category: 'kitchen',
    icon: 'pot-of-food',
    name: { ko: '은근한 곰솥 냄비', en: 'Slow Stew Pot' },
    summary: {
      ko: '국도 찜도 은근하게 끓여 내는 양손 냄비예요.',
      en: 'A two-handled pot for soups and long stews.',
    },
    description: {
      ko: [
        '바닥을 세 겹으로 눌러 붙여 오래 끓여도 아래가 타지 않아요. 벽이 높아 국물이 튀거나 넘칠 걱정이 적어요.',
        '안쪽에 눈금을 새겨 물을 따로 재지 않아도 돼요. 손잡이를 넓게 벌려 행주를 대고 잡기 편해요.',
      ],
      en: [
        'A triple-pressed base lets it simmer for hours without catching, and the tall wall keeps the splashes in.',
        'Measures are etched inside, and the handles leave room for a cloth.',
      ],
    },
    details: [
      material('스테인리스 3중 바닥', 'Stainless steel, three-ply base'),
      capacity('20 cm 3.2 L, 24 cm 5.6 L', '20 cm holds 3.2 L, 24 cm holds 5.6 L'),
      care('식기세척기, 인덕션 사용 가능', 'Dishwasher and induction safe'),
    ],
    option: 'size',
    variants: inSizes('slow-stew-stockpot', price(49000, 36_50), [
      size('20 cm', 58),
      size('24 cm', 47, price(62000, 45_90)),
    ]),
    keywords: { ko: ['냄비', '곰솥', '찌개', '전골'], en: ['saucepan', 'casserole', 'soup pot', 'cookware'] },
  },
  {
    id: 'xncb9q',
    slug: 'deep-mixing-bowl-and-spoon',
    category: 'kitchen',
    icon: 'bowl-with-spoon',
    name: { ko: '깊은 볼과 스푼 세트', en: 'Deep Bowl and Spoon Set' },
    summary: {
      ko: '시리얼도 비빔밥도 넘치지 않는 깊은 그릇이에요.',
      en: 'Deep enough for cereal or bibimbap.',
    },
    description: {
      ko: [
        '모서리를 둥글린 네모꼴이라 찬장에 빈틈없이 쌓여요. 안쪽은 겉보다 짙은 유약을 발라 음식 색이 살아나요.',
        '함께 드리는 숟가락은 그릇 곡선에 맞게 휘어 마지막 한 입까지 깨끗하게 떠져요.',
      ],
      en: [
        'A rounded square that stacks without wasted space. The darker glaze inside flatters whatever you serve.',
        'The spoon is curved to match, so the last mouthful is easy.',
      ],
    },
    details: [
      material('도자기, 스테인리스 스푼', 'Ceramic, stainless spoon'),
      capacity('680 ml', '680 ml'),
      care('전자레인지 사용 가능 (스푼 제외)', 'Bowl is microwave safe'),
    ],
    option: 'color',
    variants: inColors('deep-mixing-bowl-and-spoon', price(16900, 12_50), {
      blue: 63,
      green: 48,
      terracotta: 57,
      ivory: 71,
    }),
    keywords: { ko: ['면기', '시리얼볼', '비빔밥', '대접'], en: ['cereal bowl', 'soup bowl', 'tableware'] },
  },
  {
    id: 'en43f6',
    slug: 'noodle-house-bowl',
    category: 'kitchen',
    icon: 'steaming-bowl',
    name: { ko: '국숫집 면기와 젓가락', en: 'Noodle House Bowl with Chopsticks' },
    summary: {
      ko: '집에서 끓인 국수도 가게처럼 담아 보세요.',
      en: 'Home noodles, served like the corner shop’s.',
    },
    description: {
      ko: [
        '굽을 높게 올려 뜨거운 국물을 담아도 두 손으로 들 수 있어요. 입구가 넓어 고명을 올리기 좋아요.',
        '나무젓가락은 끝을 네모나게 깎아 면이 미끄러지지 않아요.',
      ],
      en: [
        'A tall foot lets you lift it with both hands even when full, and the wide mouth shows off the toppings.',
        'Square-tipped wooden chopsticks keep a firm hold on slippery noodles.',
      ],
    },
    details: [
      material('강화 자기, 너도밤나무 젓가락', 'Reinforced porcelain, beech chopsticks'),
      capacity('1.1 L', '1.1 L'),
      dimensions('지름 19 cm, 높이 9 cm', '19 cm across, 9 cm tall'),
    ],
    option: 'color',
    variants: inColors('noodle-house-bowl', price(19900, 14_50), { rose: 44, navy: 58, ivory: 66, black: 3 }),
    keywords: { ko: ['라면그릇', '우동', '칼국수', '대접'], en: ['ramen bowl', 'udon', 'soup'] },
  },
  {
    id: '5z98kn',
    slug: 'lacquered-chopsticks',
    category: 'kitchen',
    icon: 'chopsticks',
    name: { ko: '옻칠 나무젓가락', en: 'Lacquered Chopsticks' },
    summary: {
      ko: '손에 착 붙는 옻칠 젓가락 한 벌이에요.',
      en: 'One pair, lacquered to sit lightly in the hand.',
    },
    description: {
      ko: [
        '대추나무를 깎아 생옻을 일곱 번 올려 쇠젓가락보다 가볍고 따뜻해요. 손잡이 끝만 검게 칠해 멋을 냈어요.',
        '끝을 잔잔하게 파서 콩자반도 잘 집혀요. 이름을 새겨 드리지는 않지만 종이 봉투에 담아 보내요.',
      ],
      en: [
        'Jujube wood with seven coats of raw lacquer: lighter and warmer than steel, with a black cap at the top.',
        'Fine grooves at the tip will pick up a single bean. Each pair comes in a paper sleeve.',
      ],
    },
    details: [
      material('대추나무, 옻칠', 'Jujube wood, natural lacquer'),
      dimensions('길이 23 cm', '23 cm long'),
      care('손 설거지, 오래 담가 두지 않기', 'Hand wash; do not soak'),
      origin('대한민국 원주', 'Wonju, Korea'),
    ],
    option: 'color',
    variants: inColors('lacquered-chopsticks', price(12900, 9_50), {
      red: 101,
      navy: 76,
      olive: 52,
      brown: 88,
    }),
    keywords: { ko: ['수저', '젓가락세트', '식기'], en: ['cutlery', 'tableware', 'wooden'] },
  },
  {
    id: 'y43wnw',
    slug: 'matte-fork-and-knife',
    category: 'kitchen',
    icon: 'fork-and-knife',
    name: { ko: '무광 포크 나이프 세트', en: 'Matte Fork and Knife Set' },
    summary: {
      ko: '한 사람 몫의 포크와 나이프, 은은한 무광이에요.',
      en: 'Fork and knife for one, softly brushed.',
    },
    description: {
      ko: [
        '결을 곱게 갈아 지문이 남지 않아요. 손잡이 두께를 조금 키워 어른도 아이도 쥐기 편해요.',
        '나이프 날은 잔톱니라 스테이크는 썰리고 손가락은 덜 다쳐요. 색은 증착 방식이라 벗겨지지 않아요.',
      ],
      en: [
        'A fine brushed grain hides fingerprints, and the thicker handle suits large and small hands.',
        'Micro-serrations handle a steak yet are gentle to fingers. The colour is vapour-deposited and will not peel.',
      ],
    },
    details: [
      material('스테인리스 18/10', '18/10 stainless steel'),
      contents('포크 1, 나이프 1', 'One fork, one knife'),
      care('식기세척기 사용 가능', 'Dishwasher safe'),
    ],
    option: 'color',
    variants: inColors('matte-fork-and-knife', price(14900, 10_90), { silver: 137, gold: 83, black: 69 }),
    keywords: { ko: ['커트러리', '양식기', '스테이크'], en: ['cutlery', 'flatware', 'silverware'] },
  },
  {
    id: 'md8tf5',
    slug: 'thin-rim-wine-glasses',
    category: 'kitchen',
    icon: 'wine-glass',
    name: { ko: '얇은 림 와인잔', en: 'Thin-Rim Wine Glasses' },
    summary: {
      ko: '향을 모아 주는 튤립 모양 와인잔이에요.',
      en: 'Tulip bowls that gather the aroma.',
    },
    description: {
      ko: [
        '입술이 닿는 부분을 1 mm로 얇게 뽑아 와인이 부드럽게 흘러들어요. 레드와 화이트를 가리지 않는 크기예요.',
        '납을 쓰지 않은 크리스털이라 투명하고 잘 깨지지 않아요. 손잡이와 볼을 한 덩어리로 불어 이음매가 없어요.',
      ],
      en: [
        'A one-millimetre rim lets the wine in smoothly, and the bowl suits red and white alike.',
        'Lead-free crystal is clear and tougher than it looks, blown in one piece without a seam.',
      ],
    },
    details: [
      material('무연 크리스털', 'Lead-free crystal'),
      capacity('450 ml', '450 ml'),
      care('식기세척기 약한 코스', 'Gentle dishwasher cycle'),
      origin('슬로바키아', 'Slovakia'),
    ],
    option: 'size',
    variants: inSizes(
      'thin-rim-wine-glasses',
      { prices: price(27900, 20_50), wasPrices: price(34000, 24_90) },
      [
        namedSize('pack2', { ko: '2개입', en: 'Set of 2' }, { stock: 64 }),
        namedSize(
          'pack4',
          { ko: '4개입', en: 'Set of 4' },
          { stock: 37, pricing: { prices: price(49900, 36_90), wasPrices: price(64000, 46_90) } },
        ),
      ],
    ),
    keywords: { ko: ['와인글라스', '유리잔', '홈파티'], en: ['glassware', 'stemware', 'crystal'] },
  },
  {
    id: 'abdr5e',
    slug: 'pantry-glass-jar',
    category: 'kitchen',
    icon: 'jar',
    name: { ko: '팬트리 유리 보관병', en: 'Pantry Glass Jar' },
    summary: {
      ko: '커피콩도 매실청도 담는 밀폐 유리병이에요.',
      en: 'Airtight glass for coffee beans or plum syrup.',
    },
    description: {
      ko: [
        '뚜껑을 반 바퀴만 돌리면 실리콘 고리가 공기를 막아 줘요. 입구에 손이 들어가 바닥까지 닦을 수 있어요.',
        '끓는 물을 부어도 깨지지 않는 내열 유리라 소독하기 쉬워요. 앞면 라벨에는 분필로 이름을 적어 보세요.',
      ],
      en: [
        'Half a turn and the silicone ring seals. The mouth is wide enough for a hand and a sponge.',
        'Heat-proof glass takes boiling water for sterilising, and the front label takes chalk.',
      ],
    },
    details: [
      material('내열 유리, 스테인리스 뚜껑', 'Borosilicate glass, stainless lid'),
      care('뚜껑을 뺀 나머지는 식기세척기 가능', 'Dishwasher safe without the lid'),
      origin('대한민국', 'Korea'),
    ],
    option: 'size',
    variants: inSizes('pantry-glass-jar', price(7900, 5_90), [
      size('500 ml', 150),
      size('1 L', 118, price(10900, 7_90)),
      size('2 L', 73, price(14900, 10_90)),
    ]),
    keywords: {
      ko: ['밀폐용기', '저장용기', '유리병', '청'],
      en: ['storage jar', 'container', 'canister', 'airtight'],
    },
  },
  {
    id: 'j6r2m6',
    slug: 'white-porcelain-drink-set',
    category: 'kitchen',
    icon: 'sake',
    name: { ko: '백자 술병과 잔 세트', en: 'White Porcelain Bottle and Cup' },
    summary: {
      ko: '전통주 한 잔을 정갈하게 따르는 백자예요.',
      en: 'Quiet white porcelain for rice wine.',
    },
    description: {
      ko: [
        '물레로 빚어 하나하나 선이 조금씩 달라요. 목에 두른 푸른 띠는 붓으로 한 번에 그었어요.',
        '따뜻한 물에 담가 술을 데우기 좋고, 꽃 한 송이를 꽂아 두어도 예뻐요. 오동나무 상자에 담아 보내 드려요.',
      ],
      en: [
        'Thrown by hand, so no two outlines match. The blue band is one stroke of a brush.',
        'Stand it in hot water to warm the wine, or keep a single flower in it. It comes in a paulownia box.',
      ],
    },
    details: [
      contents('술병 1, 잔 1, 오동나무 상자', 'Bottle, cup, paulownia box'),
      capacity('병 300 ml, 잔 50 ml', 'Bottle 300 ml, cup 50 ml'),
      origin('대한민국 이천', 'Icheon, Korea'),
    ],
    option: 'size',
    variants: inOneForm('white-porcelain-drink-set', price(42000, 30_90), 33),
    isNew: true,
    keywords: {
      ko: ['주병', '막걸리', '청주', '도자기', '선물'],
      en: ['sake', 'makgeolli', 'ceramics', 'carafe'],
    },
  },
  {
    id: 'ybrqd5',
    slug: 'cheese-night-fondue-set',
    category: 'kitchen',
    icon: 'fondue',
    name: { ko: '치즈 나이트 퐁뒤 세트', en: 'Cheese Night Fondue Set' },
    summary: {
      ko: '식탁 한가운데 놓고 둘러앉아 찍어 먹어요.',
      en: 'Put it in the middle and gather round.',
    },
    description: {
      ko: [
        '두꺼운 무쇠 냄비가 치즈를 한참 동안 부드럽게 유지해 줘요. 초콜릿을 녹이면 딸기 디저트도 금방이에요.',
        '아래 버너는 불꽃 크기를 손잡이로 조절하고, 꼬치 끝 색이 서로 달라 내 것을 헷갈리지 않아요.',
      ],
      en: [
        'Heavy cast iron keeps cheese silky for the whole evening; melt chocolate in it and dessert is done too.',
        'The burner adjusts with a lever, and each fork has its own colour so nobody argues.',
      ],
    },
    details: [
      material('법랑 무쇠, 스테인리스 버너', 'Enamelled cast iron, stainless burner'),
      capacity('1.2 L', '1.2 L'),
      contents('냄비, 받침, 버너, 꼬치 6', 'Pot, stand, burner, six forks'),
      weight('2.6 kg', '2.6 kg'),
    ],
    option: 'color',
    variants: inColors('cheese-night-fondue-set', price(79000, 57_90), { rose: 29, navy: 24, mint: 18 }),
    keywords: {
      ko: ['홈파티', '치즈', '초콜릿', '캠핑요리'],
      en: ['melting pot', 'party', 'cheese', 'chocolate'],
    },
  },
  {
    id: 'bjd8ex',
    slug: 'compartment-lunch-box',
    category: 'kitchen',
    icon: 'bento-box',
    name: { ko: '칸칸 도시락', en: 'Compartment Lunch Box' },
    summary: {
      ko: '밥과 반찬이 섞이지 않는 한 칸 한 칸 도시락이에요.',
      en: 'Rice here, everything else over there.',
    },
    description: {
      ko: [
        '칸막이를 빼고 끼울 수 있어 샐러드도 김밥도 담아요. 뚜껑 둘레 패킹이 국물 반찬까지 막아 줘요.',
        '바닥이 넓어 전자레인지에서 고르게 데워지고, 분리해 씻으면 틈에 음식이 끼지 않아요.',
      ],
      en: [
        'Move the dividers for salad or gimbap. The gasket holds back even saucy side dishes.',
        'It warms evenly in the microwave and comes fully apart, so nothing hides in the corners.',
      ],
    },
    details: [
      material('트라이탄, 실리콘 패킹', 'Tritan, silicone seal'),
      capacity('950 ml', '950 ml'),
      care('전자레인지 (뚜껑 제외), 식기세척기 가능', 'Microwave without lid; dishwasher safe'),
    ],
    option: 'color',
    variants: inColors('compartment-lunch-box', price(24900, 17_90), { black: 97, red: 54, green: 62 }),
    keywords: {
      ko: ['도시락통', '런치박스', '찬합', '피크닉'],
      en: ['bento', 'meal prep', 'food container'],
    },
  },
]
