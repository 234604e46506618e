import {
  battery,
  capacity,
  care,
  contents,
  dimensions,
  fit,
  material,
  recommendedFor,
  warranty,
  weight,
} from './details.ts'
import type { SeedProduct } from './seed-product.ts'
import { inColors, inOneForm, inSizes, namedSize, price, size } from './variants.ts'

export const sportsOutdoor: SeedProduct[] = [
  {
    id: 'ppg23d',
    slug: 'ridge-line-two-person-tent',
    category: 'sports-outdoor',
    icon: 'tent',
    name: { ko: '능선 2인용 텐트', en: 'Ridgeline Two-Person Tent' },
    summary: {
      ko: '혼자서도 7분이면 세우는 삼각 텐트예요.',
      en: 'An A-frame one person can pitch in seven minutes.',
    },
    description: {
      ko: [
        '폴대 두 개만 세우면 모양이 잡혀 첫 캠핑에도 어렵지 않아요. 지붕을 가파르게 내려 비가 고이지 않고 금방 흘러내려요.',
        '옆면 창에 모기장을 달아 바람이 통하고, 바닥은 이음매까지 막아 젖은 풀 위에서도 물이 올라오지 않아요.',
      ],
      en: [
        'Two poles and it stands, even on your first trip. The steep roof sheds rain before it can pool.',
        'A meshed window keeps air moving and mosquitoes out, and the sealed floor stays dry on wet grass.',
      ],
    },
    details: [
      material('립스톱 나일론, 내수압 3,000 mm', 'Ripstop nylon, 3,000 mm'),
      dimensions('210 × 140 × 110 cm', '210 × 140 × 110 cm'),
      weight('2.1 kg', '2.1 kg'),
      contents('본체, 폴대 2, 펙 12, 수납 주머니', 'Tent, two poles, twelve pegs, bag'),
    ],
    option: 'color',
    variants: inColors('ridge-line-two-person-tent', price(129000, 95_00), {
      green: 41,
      navy: 36,
      orange: 23,
    }),
    keywords: { ko: ['캠핑', '백패킹', '야영', '차박'], en: ['camping', 'backpacking', 'shelter'] },
    featuredRank: 13,
  },
  {
    id: 'mmz978',
    slug: 'trail-beam-flashlight',
    category: 'sports-outdoor',
    icon: 'flashlight',
    name: { ko: '트레일 빔 손전등', en: 'Trail Beam Flashlight' },
    summary: {
      ko: '넓게 또는 멀리, 머리를 돌려 비추는 손전등이에요.',
      en: 'Twist the head for wide or far.',
    },
    description: {
      ko: [
        '가까이는 텐트 안을 고르게, 멀리는 180 m 앞 이정표까지 비춰요. 꼬리를 바닥에 세우면 등불이 돼요.',
        '비를 맞아도 괜찮고, 남은 배터리를 버튼 색으로 알려 줘요. 휴대폰을 충전할 수도 있어요.',
      ],
      en: [
        'Flood the tent, or pick out a signpost at 180 metres. Stand it on its tail and it becomes a lantern.',
        'Rain does not trouble it, the button shows the charge left, and it can top up a phone.',
      ],
    },
    details: [
      battery('USB-C 충전, 최대 30시간', 'USB-C, up to 30 hours'),
      capacity('최대 1,000 lm', 'Up to 1,000 lm'),
      weight('142 g', '142 g'),
    ],
    option: 'color',
    variants: inColors('trail-beam-flashlight', price(32000, 23_50), { silver: 73, black: 94 }),
    keywords: {
      ko: ['랜턴', '후레쉬', '캠핑등', '비상용'],
      en: ['torch', 'lantern', 'camping light', 'emergency'],
    },
  },
  {
    id: 'hsgdb5',
    slug: 'pathfinder-compass',
    category: 'sports-outdoor',
    icon: 'compass',
    name: { ko: '길잡이 나침반', en: 'Pathfinder Compass' },
    summary: {
      ko: '신호가 끊긴 산길에서도 북쪽을 알려 줘요.',
      en: 'North, even where there is no signal.',
    },
    description: {
      ko: [
        '바늘을 기름에 띄워 걸으면서도 금세 멈춰 서요. 눈금은 어둑할 때도 보이도록 야광으로 찍었어요.',
        '고리에 끈을 달아 목에 걸거나 가방에 매달아 보세요. 아이에게 지도 읽는 법을 가르쳐 주기에도 좋아요.',
      ],
      en: [
        'The needle floats in oil and settles while you walk. The dial glows when the light goes.',
        'Loop a cord through the ring. It is also a fine way to teach a child to read a map.',
      ],
    },
    details: [
      material('황동 케이스, 강화 유리', 'Brass case, toughened glass'),
      dimensions('지름 5.5 cm, 두께 1.6 cm', '5.5 cm across, 1.6 cm thick'),
      weight('88 g', '88 g'),
    ],
    option: 'color',
    variants: inColors('pathfinder-compass', price(24000, 17_50), { gold: 48, silver: 55, black: 37 }),
    keywords: { ko: ['등산용품', '방향', '오리엔티어링'], en: ['navigation', 'hiking', 'orienteering'] },
  },
  {
    id: 'hfcwh2',
    slug: 'picnic-willow-basket',
    category: 'sports-outdoor',
    icon: 'basket',
    name: { ko: '버들 피크닉 바구니', en: 'Willow Picnic Basket' },
    summary: {
      ko: '한강 소풍에 도시락을 담아 가는 바구니예요.',
      en: 'For carrying lunch to the river.',
    },
    description: {
      ko: [
        '버드나무 가지를 삶아 부드럽게 만든 뒤 손으로 엮었어요. 바닥이 넓어 접시와 병을 세워 담아도 흔들리지 않아요.',
        '손잡이를 눕히면 작은 탁자처럼 쓸 수 있고, 집에서는 담요나 장난감을 정리하기 좋아요.',
      ],
      en: [
        'Willow rods, boiled soft and woven by hand. The broad base keeps plates and bottles upright.',
        'Fold the handle down and it serves as a little table. At home it swallows blankets or toys.',
      ],
    },
    details: [
      material('버드나무', 'Willow'),
      dimensions('40 × 28 × 24 cm, 손잡이 포함 38 cm', '40 × 28 × 24 cm, 38 cm with handle'),
      care('마른 솔로 털고 그늘에 보관', 'Brush dry and keep in the shade'),
    ],
    option: 'size',
    variants: inOneForm('picnic-willow-basket', price(36000, 26_50), 52),
    keywords: { ko: ['라탄', '소풍', '나들이', '수납'], en: ['hamper', 'wicker', 'outing', 'storage'] },
  },
  {
    id: 'pqp6es',
    slug: 'city-step-through-bicycle',
    category: 'sports-outdoor',
    icon: 'bicycle',
    name: { ko: '시티 자전거 7단', en: 'City Bicycle, 7-Speed' },
    summary: {
      ko: '치마를 입고도 편하게 타는 동네 자전거예요.',
      en: 'An easy town bike you can ride in a skirt.',
    },
    description: {
      ko: [
        '프레임 가운데를 낮춰 다리를 높이 들지 않아도 탈 수 있어요. 손잡이가 몸 쪽으로 휘어 허리를 펴고 앉게 돼요.',
        '7단 기어로 남산 오르막도 천천히 오르고, 체인 덮개가 바짓단을 지켜 줘요. 90% 조립해서 보내 드려요.',
      ],
      en: [
        'A low frame means no high kick to get on, and swept-back bars let you sit upright.',
        'Seven gears deal with the hills and a chain guard with your trousers. It arrives ninety percent assembled.',
      ],
    },
    details: [
      material('경량 강철 프레임', 'Light steel frame'),
      weight('13.8 kg', '13.8 kg'),
      fit('키 150~178 cm', 'Riders 150–178 cm'),
      warranty('프레임 3년', 'Frame, three years'),
    ],
    option: 'color',
    variants: inColors(
      'city-step-through-bicycle',
      { prices: price(289000, 212_00), wasPrices: price(339000, 249_00) },
      { rose: 22, mint: 31, navy: 27 },
    ),
    keywords: { ko: ['바이크', '출퇴근', '생활자전거'], en: ['bike', 'commute', 'cycling'] },
  },
  {
    id: '9gz5g3',
    slug: 'quick-fold-kick-scooter',
    category: 'sports-outdoor',
    icon: 'kick-scooter',
    name: { ko: '접이식 킥보드', en: 'Quick-Fold Kick Scooter' },
    summary: {
      ko: '발로 톡 밟으면 접히는 가벼운 킥보드예요.',
      en: 'Folds at the tap of a foot.',
    },
    description: {
      ko: [
        '200 mm 큰 바퀴가 보도블록 틈을 부드럽게 넘어가요. 뒤 바퀴 덮개를 밟으면 천천히 멈춰요.',
        '손잡이 높이를 4단계로 바꿀 수 있어 초등학생부터 어른까지 함께 타요. 접으면 현관 신발장 옆에 세워 둘 수 있어요.',
      ],
      en: [
        'Big 200 mm wheels roll over paving cracks, and stepping on the rear guard brakes gently.',
        'Four handlebar heights suit schoolchildren and grown-ups. Folded, it stands beside the shoe rack.',
      ],
    },
    details: [
      material('알루미늄 몸체, PU 바퀴', 'Aluminium body, PU wheels'),
      weight('4.9 kg', '4.9 kg'),
      recommendedFor('키 120 cm 이상, 100 kg 이하', 'Over 120 cm tall, up to 100 kg'),
    ],
    option: 'color',
    variants: inColors('quick-fold-kick-scooter', price(92000, 67_50), {
      blue: 39,
      pink: 28,
      black: 46,
      mint: 33,
    }),
    keywords: { ko: ['스쿠터', '어린이날선물', '씽씽이'], en: ['scooter', 'kids', 'ride'] },
  },
  {
    id: 'vesx9g',
    slug: 'maple-street-skateboard',
    category: 'sports-outdoor',
    icon: 'skateboard',
    name: { ko: '메이플 스트리트 스케이트보드', en: 'Maple Street Skateboard' },
    summary: {
      ko: '처음 배우는 분도 중심 잡기 쉬운 보드예요.',
      en: 'A forgiving first board.',
    },
    description: {
      ko: [
        '캐나다 단풍나무를 일곱 겹 눌러 탄력이 좋아요. 발판 가운데를 살짝 오목하게 눌러 발이 제자리를 찾아요.',
        '바퀴가 부드러워 아스팔트에서도 덜 덜컹거려요. 조립을 마친 상태라 바로 밀고 나가면 돼요.',
      ],
      en: [
        'Seven plies of Canadian maple with plenty of pop, and a gentle concave that tells your feet where to be.',
        'Soft wheels take the chatter out of asphalt. It is assembled: push off and go.',
      ],
    },
    details: [
      material('단풍나무 7겹, PU 바퀴', 'Seven-ply maple, PU wheels'),
      dimensions('79 × 20 cm', '79 × 20 cm'),
      weight('2.4 kg', '2.4 kg'),
    ],
    option: 'color',
    variants: inColors('maple-street-skateboard', price(67000, 48_90), {
      purple: 34,
      black: 59,
      teal: 26,
      red: 4,
    }),
    keywords: { ko: ['보드', '크루저', '롱보드'], en: ['skate', 'deck', 'cruiser'] },
  },
  {
    id: '7gv3g7',
    slug: 'sunset-roller-skates',
    category: 'sports-outdoor',
    icon: 'roller-skate',
    name: { ko: '노을빛 롤러스케이트', en: 'Sunset Roller Skates' },
    summary: {
      ko: '네 바퀴로 안정감 있게 구르는 쿼드 스케이트예요.',
      en: 'Quad skates, steady and very pretty.',
    },
    description: {
      ko: [
        '발목을 높게 감싸고 안쪽에 폼을 채워 초보자도 흔들림이 적어요. 앞코 고무로 쉽게 멈출 수 있어요.',
        '분홍에서 주황으로 물드는 색이 해 질 녘 공원과 잘 어울려요. 실내 롤러장에서도 신을 수 있어요.',
      ],
      en: [
        'A high padded ankle steadies beginners, and a rubber toe stop makes braking simple.',
        'Pink melts into orange, just right for a park at dusk. Fine for indoor rinks too.',
      ],
    },
    details: [
      material('합성가죽, 알루미늄 축, PU 바퀴', 'Vegan leather, aluminium trucks, PU wheels'),
      fit('정사이즈', 'True to size'),
      recommendedFor('초보자, 실내외 겸용', 'Beginners, indoors and out'),
    ],
    option: 'size',
    variants: inSizes('sunset-roller-skates', price(88000, 64_90), [
      size('230 mm', 16),
      size('240 mm', 28),
      size('250 mm', 21),
      size('260 mm', 0),
    ]),
    keywords: { ko: ['롤러', '인라인', '쿼드'], en: ['quad skates', 'rollerblade', 'rink'] },
  },
  {
    id: '5uky22',
    slug: 'club-tennis-racket-set',
    category: 'sports-outdoor',
    icon: 'tennis',
    name: { ko: '클럽 테니스 라켓과 공', en: 'Club Tennis Racket and Ball' },
    summary: {
      ko: '첫 레슨에 그대로 들고 가면 되는 라켓이에요.',
      en: 'Everything for a first lesson.',
    },
    description: {
      ko: [
        '헤드가 넓어 조금 빗맞아도 공이 쭉 나가요. 카본을 섞어 280 g으로 줄여 팔꿈치 부담도 덜어요.',
        '줄은 매어서 보내 드리고, 연습용 공 하나와 어깨에 메는 커버가 함께 들어 있어요.',
      ],
      en: [
        'A generous head forgives off-centre hits, and a carbon blend brings it to an elbow-friendly 280 g.',
        'It comes strung, with a practice ball and a shoulder cover.',
      ],
    },
    details: [
      material('그래파이트, 알루미늄', 'Graphite and aluminium'),
      weight('280 g', '280 g'),
      contents('라켓, 공 1, 커버', 'Racket, one ball, cover'),
    ],
    option: 'color',
    variants: inColors('club-tennis-racket-set', price(96000, 69_90), {
      rose: 25,
      blue: 38,
      black: 44,
      orange: 19,
    }),
    keywords: { ko: ['테니스채', '라켓', '테린이'], en: ['racquet', 'court', 'sports'] },
  },
  {
    id: '5s4rjq',
    slug: 'spin-table-tennis-bat',
    category: 'sports-outdoor',
    icon: 'ping-pong',
    name: { ko: '스핀 탁구 라켓', en: 'Spin Table Tennis Bat' },
    summary: {
      ko: '쫀득한 러버가 회전을 살려 주는 탁구채예요.',
      en: 'Tacky rubber for generous spin.',
    },
    description: {
      ko: [
        '다섯 겹 나무판에 2 mm 스펀지를 붙여 속도와 조절력이 고르게 나와요. 손잡이는 땀이 차도 미끄럽지 않게 다듬었어요.',
        '시합에 쓰는 별 세 개짜리 흰 공 한 개를 함께 드려요. 쓰고 나면 젖은 스펀지로 러버를 닦아 주세요.',
      ],
      en: [
        'Five plies of wood under a 2 mm sponge balance speed with control, and the handle stays dry in the hand.',
        'A three-star white ball is included. Wipe the rubber with a damp sponge after play.',
      ],
    },
    details: [
      material('포플러 5겹, 고무 러버', 'Five-ply poplar, rubber'),
      weight('170 g', '170 g'),
      contents('라켓 1, 공 1', 'One bat, one ball'),
    ],
    option: 'color',
    variants: inColors(
      'spin-table-tennis-bat',
      { prices: price(27900, 20_50), wasPrices: price(35000, 25_50) },
      { rose: 47, blue: 53, black: 68 },
    ),
    keywords: { ko: ['탁구채', '핑퐁', '셰이크핸드'], en: ['ping pong', 'paddle', 'racket'] },
  },
  {
    id: 'bg5uz2',
    slug: 'match-day-football',
    category: 'sports-outdoor',
    icon: 'soccer-ball',
    name: { ko: '매치데이 축구공', en: 'Match Day Football' },
    summary: {
      ko: '학교 운동장에서 오래 차도 실밥이 터지지 않아요.',
      en: 'Stitched to outlast the school playground.',
    },
    description: {
      ko: [
        '조각을 열로 붙여 물을 먹지 않고 처음 무게가 그대로 유지돼요. 파란 무늬 덕분에 회전이 눈에 잘 보여요.',
        '바람이 천천히 빠지는 부틸 튜브를 넣어 한 달에 한 번만 채워 주면 돼요.',
      ],
      en: [
        'Heat-bonded panels take on no water, so it never grows heavy. The blue pattern makes spin easy to read.',
        'A butyl bladder holds its air: top it up once a month.',
      ],
    },
    details: [
      material('PU 가죽, 부틸 튜브', 'PU leather, butyl bladder'),
      weight('4호 360 g, 5호 430 g', 'Size 4: 360 g, size 5: 430 g'),
      contents('공, 바늘, 그물 가방', 'Ball, needle, net bag'),
    ],
    option: 'size',
    variants: inSizes('match-day-football', price(29000, 21_50), [
      namedSize('no4', { ko: '4호 (초등)', en: 'Size 4 (junior)' }, { stock: 66 }),
      namedSize('no5', { ko: '5호 (정식)', en: 'Size 5 (full)' }, { stock: 91 }),
    ]),
    keywords: { ko: ['풋볼', '공', '풋살'], en: ['soccer', 'ball', 'futsal'] },
  },
  {
    id: '8z73zv',
    slug: 'street-court-basketball',
    category: 'sports-outdoor',
    icon: 'basketball',
    name: { ko: '길거리 농구공', en: 'Street Court Basketball' },
    summary: {
      ko: '거친 바닥에서도 손에 착 감기는 농구공이에요.',
      en: 'Grippy on rough outdoor courts.',
    },
    description: {
      ko: [
        '돌기를 깊게 새긴 합성고무라 땀이 나도 미끄럽지 않아요. 홈을 넓게 파서 슛할 때 손끝에 걸리는 느낌이 좋아요.',
        '튀는 높이를 하나하나 재어 출고해요. 공기주입기는 따로 준비해 주세요.',
      ],
      en: [
        'Deep-pebbled rubber stays grippy with sweaty palms, and wide channels give the fingertips something to release from.',
        'Every ball is bounce-tested before it leaves. Pump not included.',
      ],
    },
    details: [
      material('합성고무', 'Composite rubber'),
      dimensions('6호 둘레 72 cm, 7호 둘레 76 cm', 'Size 6: 72 cm, size 7: 76 cm around'),
      recommendedFor('실외 코트', 'Outdoor courts'),
    ],
    option: 'size',
    variants: inSizes('street-court-basketball', price(26000, 18_90), [
      namedSize('no6', { ko: '6호 (여성·청소년)', en: 'Size 6 (women, youth)' }, { stock: 49 }),
      namedSize('no7', { ko: '7호 (남성)', en: 'Size 7 (men)' }, { stock: 84 }),
    ]),
    keywords: { ko: ['공', '바스켓볼', '3대3'], en: ['ball', 'hoops', 'streetball'] },
  },
  {
    id: '3b3usb',
    slug: 'first-round-boxing-gloves',
    category: 'sports-outdoor',
    icon: 'boxing-glove',
    name: { ko: '퍼스트 라운드 복싱 글러브', en: 'First Round Boxing Gloves' },
    summary: {
      ko: '체육관 첫날부터 스파링까지 쓰는 10온스 글러브예요.',
      en: 'Ten-ounce gloves from first day to first spar.',
    },
    description: {
      ko: [
        '주먹 앞에 세 가지 폼을 겹쳐 샌드백을 쳐도 손등이 울리지 않아요. 손목 띠가 넓어 혼자서도 단단히 여며요.',
        '손바닥에 바람구멍을 내어 땀이 덜 차고, 엄지를 꿰매어 붙여 다칠 위험을 줄였어요.',
      ],
      en: [
        'Three layers of foam take the sting out of the heavy bag, and the wide wrist strap fastens single-handed.',
        'A vented palm lets heat out, and the thumb is stitched down for safety.',
      ],
    },
    details: [
      material('PU 가죽, 3중 폼', 'PU leather, triple foam'),
      weight('한 쌍 20 oz', '10 oz each'),
      care('쓴 뒤 벌려서 말리기', 'Open and air dry after use'),
    ],
    option: 'color',
    variants: inColors('first-round-boxing-gloves', price(54000, 39_50), {
      red: 42,
      black: 61,
      blue: 35,
      white: 2,
    }),
    keywords: { ko: ['권투', '킥복싱', '격투기', '글러브'], en: ['boxing', 'kickboxing', 'training'] },
  },
  {
    id: 'hrhc2b',
    slug: 'reef-snorkel-set',
    category: 'sports-outdoor',
    icon: 'diving-mask',
    name: { ko: '산호 스노클 세트', en: 'Reef Snorkel Set' },
    summary: {
      ko: '제주 바닷속을 또렷하게 보여 주는 마스크와 스노클이에요.',
      en: 'Mask and snorkel for a clear look below.',
    },
    description: {
      ko: [
        '얼굴에 닿는 실리콘을 두 겹으로 얇게 접어 물이 새지 않고 자국도 덜 남아요. 유리는 쉽게 흐려지지 않게 처리했어요.',
        '관 끝에 파도막이가 있어 물이 들어와도 한 번 불면 빠져요. 어린이와 어른이 함께 쓰도록 끈 길이가 넉넉해요.',
      ],
      en: [
        'A thin double silicone skirt seals without leaving marks, and the glass is treated against fog.',
        'A splash guard keeps waves out; one puff clears the rest. The strap adjusts from child to adult.',
      ],
    },
    details: [
      material('강화 유리, 실리콘', 'Tempered glass, silicone'),
      contents('마스크, 스노클, 그물 주머니', 'Mask, snorkel, mesh bag'),
      care('맑은 물로 헹궈 그늘에서 건조', 'Rinse and dry in the shade'),
    ],
    option: 'color',
    variants: inColors('reef-snorkel-set', price(39000, 28_50), {
      rose: 30,
      blue: 57,
      black: 49,
      yellow: 41,
    }),
    isNew: true,
    keywords: { ko: ['물안경', '다이빙', '해수욕', '수경'], en: ['diving', 'goggles', 'beach', 'swim'] },
  },
  {
    id: 'jvdk9t',
    slug: 'lane-one-piece-swimsuit',
    category: 'sports-outdoor',
    icon: 'one-piece-swimsuit',
    name: { ko: '레인 원피스 수영복', en: 'Lane One-Piece Swimsuit' },
    summary: {
      ko: '매일 새벽 수영을 버티는 튼튼한 수영복이에요.',
      en: 'Built for a swim every morning.',
    },
    description: {
      ko: [
        '염소 물에 강한 원단이라 색이 잘 바래지 않고 늘어짐도 적어요. 허리의 보랏빛 띠가 몸선을 산뜻하게 잡아 줘요.',
        '가슴 패드는 뺄 수 있고, 다리선은 너무 깊지 않게 잡아 처음 배우는 분도 편안해요.',
      ],
      en: [
        'Chlorine-resistant fabric holds its colour and its stretch. A violet band at the waist shapes the line.',
        'Pads are removable, and the leg is cut modestly enough for a first class.',
      ],
    },
    details: [
      material('PBT 폴리에스터 100%', 'PBT polyester'),
      fit('탄탄한 핏, 평소 사이즈 선택', 'Firm; take your usual size'),
      care('찬물에 헹궈 그늘 건조', 'Rinse cold, dry in the shade'),
    ],
    option: 'color',
    variants: inColors('lane-one-piece-swimsuit', price(48000, 34_90), {
      navy: 63,
      black: 75,
      coral: 32,
      teal: 0,
    }),
    keywords: { ko: ['실내수영', '수영장', '강습용'], en: ['swimwear', 'pool', 'training suit'] },
  },
]
