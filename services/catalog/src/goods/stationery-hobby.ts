import {
  battery,
  capacity,
  care,
  connection,
  contents,
  dimensions,
  material,
  origin,
  recommendedFor,
  weight,
} from './details.ts'
import type { SeedProduct } from './seed-product.ts'
import { inColors, inOneForm, inSizes, namedSize, price } from './variants.ts'

export const stationeryHobby: SeedProduct[] = [
  {
    id: '78h79z',
    slug: 'slow-letter-fountain-pen',
    category: 'stationery-hobby',
    icon: 'fountain-pen',
    name: { ko: '느린 편지 만년필', en: 'Slow Letter Fountain Pen' },
    summary: {
      ko: '처음 만년필을 쓰는 분께 권하는 가는 촉이에요.',
      en: 'A fine nib for a first fountain pen.',
    },
    description: {
      ko: [
        '획이 많은 한글도 뭉치지 않도록 가는 촉을 골랐어요. 힘을 주지 않아도 잉크가 고르게 흘러 오래 써도 손이 편해요.',
        '병 잉크를 빨아들이는 컨버터가 들어 있고, 뚜껑을 돌려 잠그면 한 달을 두어도 마르지 않아요. 편지지 다섯 장을 함께 드려요.',
      ],
      en: [
        'The nib is fine enough for dense handwriting, and ink flows without pressure, so the hand never tires.',
        'A converter for bottled ink is fitted, the screw cap keeps it wet for a month, and five sheets of letter paper are included.',
      ],
    },
    details: [
      material('알루미늄, 스테인리스 EF촉', 'Aluminium, stainless EF nib'),
      weight('21 g', '21 g'),
      contents('만년필, 컨버터, 편지지 5장', 'Pen, converter, five sheets'),
    ],
    option: 'color',
    variants: inColors('slow-letter-fountain-pen', price(34000, 24_90), {
      blue: 66,
      black: 84,
      burgundy: 47,
      green: 29,
    }),
    keywords: {
      ko: ['펜', '필기구', '캘리그라피', '졸업선물'],
      en: ['pen', 'calligraphy', 'writing', 'ink'],
    },
  },
  {
    id: '83da8s',
    slug: 'elastic-band-notebook',
    category: 'stationery-hobby',
    icon: 'notebook',
    name: { ko: '밴드 하드커버 노트', en: 'Elastic-Band Hardcover Notebook' },
    summary: {
      ko: '180도로 펼쳐지고 만년필도 번지지 않는 노트예요.',
      en: 'Lies flat and welcomes wet ink.',
    },
    description: {
      ko: [
        '실로 꿰맨 192쪽이 가운데까지 평평하게 펼쳐져요. 종이는 100 g이라 뒷면에 글씨가 거의 비치지 않아요.',
        '보랏빛 고무 밴드가 가방 속에서 책장을 지켜 주고, 뒤표지 주머니에 영수증이나 사진을 넣어 둘 수 있어요.',
      ],
      en: [
        'Its 192 thread-sewn pages open flat to the gutter, on 100 g paper that hardly shows through.',
        'A violet band protects the edges in your bag, and the back pocket holds receipts or photographs.',
      ],
    },
    details: [
      dimensions('A5, 192쪽', 'A5, 192 pages'),
      material('미색 모조지 100 g, 하드커버', '100 g cream paper, hard cover'),
      recommendedFor('일기, 회의록, 독서 기록', 'Journals, minutes, reading notes'),
    ],
    option: 'color',
    variants: inColors('elastic-band-notebook', price(14500, 10_50), {
      black: 144,
      navy: 117,
      camel: 63,
      green: 51,
    }),
    keywords: { ko: ['공책', '다이어리', '일기장', '수첩'], en: ['journal', 'diary', 'a5', 'stationery'] },
  },
  {
    id: 'p4vhm6',
    slug: 'ring-bound-planner',
    category: 'stationery-hobby',
    icon: 'ledger',
    name: { ko: '날짜 없는 링 플래너', en: 'Undated Ring Planner' },
    summary: {
      ko: '언제 시작해도 첫 장부터 쓰는 만년 플래너예요.',
      en: 'Start it any month, waste no pages.',
    },
    description: {
      ko: [
        '월간 12장과 주간 54장에 가계부 칸을 더했어요. 링이 넉넉해 스티커와 영화표를 붙여도 두꺼워지지 않아요.',
        '표지는 물티슈로 닦이는 코팅지이고 이름을 적는 칸이 파여 있어요. 속지만 따로 빼서 순서를 바꿀 수도 있어요.',
      ],
      en: [
        'Twelve monthly and fifty-four weekly spreads, each with a budget column. Roomy rings forgive stickers and ticket stubs.',
        'The coated cover wipes clean, has a recessed name plate, and pages can be moved around.',
      ],
    },
    details: [
      dimensions('15 × 21 cm', '15 × 21 cm'),
      contents('월간 12장, 주간 54장, 메모 20장', '12 monthly, 54 weekly, 20 note sheets'),
      origin('대한민국', 'Korea'),
    ],
    option: 'color',
    variants: inColors(
      'ring-bound-planner',
      { prices: price(12900, 9_50), wasPrices: price(16900, 12_50) },
      { yellow: 88, mint: 76, pink: 69, gray: 54 },
    ),
    keywords: {
      ko: ['다이어리', '스케줄러', '가계부', '계획표'],
      en: ['diary', 'organiser', 'weekly', 'budget'],
    },
  },
  {
    id: 'sk2kjs',
    slug: 'cedar-sketch-pencils',
    category: 'stationery-hobby',
    icon: 'pencil',
    name: { ko: '삼나무 연필', en: 'Cedar Pencils' },
    summary: {
      ko: '깎을 때마다 나무 향이 나는 지우개 연필이에요.',
      en: 'They smell of wood every time you sharpen.',
    },
    description: {
      ko: [
        '심을 나무에 단단히 붙여 떨어뜨려도 속에서 부러지지 않아요. HB 진하기라 글씨와 스케치에 두루 좋아요.',
        '육각 몸통이 책상에서 굴러가지 않고, 끝에 달린 지우개는 종이를 상하게 하지 않아요.',
      ],
      en: [
        'The lead is bonded to the wood, so a fall does not break it inside. HB suits both writing and sketching.',
        'Six sides stop it rolling off the desk, and the eraser is gentle on paper.',
      ],
    },
    details: [
      material('삼나무, 흑연 HB', 'Cedar, HB graphite'),
      dimensions('길이 19 cm', '19 cm long'),
      recommendedFor('초등학생부터 어른까지', 'Schoolchildren and grown-ups'),
    ],
    option: 'size',
    variants: inSizes('cedar-sketch-pencils', price(6900, 4_90), [
      namedSize('pack6', { ko: '6자루', en: 'Box of 6' }, { stock: 172 }),
      namedSize('pack12', { ko: '12자루', en: 'Box of 12' }, { stock: 139, pricing: price(11900, 8_90) }),
    ]),
    keywords: {
      ko: ['필기구', '학용품', '스케치', '문구'],
      en: ['drawing', 'school supplies', 'hb', 'graphite'],
    },
  },
  {
    id: '88h273',
    slug: 'washable-chunky-crayons',
    category: 'stationery-hobby',
    icon: 'crayon',
    name: { ko: '물로 지워지는 굵은 크레용', en: 'Washable Chunky Crayons' },
    summary: {
      ko: '벽에 그려도 물걸레로 쓱 지워져요.',
      en: 'On the wall? A wet cloth will do.',
    },
    description: {
      ko: [
        '어린 손에 맞게 굵게 만들어 힘주어 눌러도 뚝 부러지지 않아요. 콩기름과 밀랍으로 굳혀 손에 묻어도 걱정이 적어요.',
        '색마다 종이 띠에 이름이 한글로 적혀 있어 색 이름을 함께 익힐 수 있어요.',
      ],
      en: [
        'Thick enough for small fists and hard to snap. Soy oil and beeswax keep them safe on skin.',
        'Each wrapper carries the name of its colour, so they teach a little as well.',
      ],
    },
    details: [
      material('콩기름, 밀랍, 식용 색소', 'Soy oil, beeswax, food colours'),
      recommendedFor('24개월 이상', 'From 24 months'),
      origin('대한민국', 'Korea'),
    ],
    option: 'size',
    variants: inSizes('washable-chunky-crayons', price(8900, 6_50), [
      namedSize('c12', { ko: '12색', en: '12 colours' }, { stock: 126 }),
      namedSize('c24', { ko: '24색', en: '24 colours' }, { stock: 98, pricing: price(15900, 11_50) }),
      namedSize('c36', { ko: '36색', en: '36 colours' }, { stock: 45, pricing: price(21900, 15_90) }),
    ]),
    keywords: { ko: ['크레파스', '색칠', '유아미술', '색연필'], en: ['kids art', 'colouring', 'drawing'] },
  },
  {
    id: 'j9kucw',
    slug: 'weekend-painter-set',
    category: 'stationery-hobby',
    icon: 'artist-palette',
    name: { ko: '주말 화가 물감 세트', en: 'Weekend Painter Set' },
    summary: {
      ko: '나무 팔레트에 물감까지 담아 바로 그릴 수 있어요.',
      en: 'A wooden palette with the paints to fill it.',
    },
    description: {
      ko: [
        '엄지를 끼우는 팔레트는 너도밤나무를 얇게 켜서 오래 들어도 가벼워요. 아크릴 물감은 빨리 마르고 물을 섞으면 수채화처럼 번져요.',
        '붓 두 자루와 작은 캔버스가 들어 있어 상자를 여는 날 한 점을 완성할 수 있어요.',
      ],
      en: [
        'The thumb-hole palette is thin beech, light through a long afternoon. The acrylics dry fast, or thin to a wash.',
        'Two brushes and a small canvas are inside, so the first picture can be finished today.',
      ],
    },
    details: [
      contents('팔레트, 물감, 붓 2, 캔버스 20 × 20 cm', 'Palette, paints, two brushes, 20 × 20 cm canvas'),
      material('너도밤나무, 아크릴', 'Beech, acrylic'),
      care('붓은 쓰고 바로 물에 헹구기', 'Rinse brushes at once'),
    ],
    option: 'size',
    variants: inSizes('weekend-painter-set', price(29900, 21_90), [
      namedSize('c12', { ko: '물감 12색', en: '12 paints' }, { stock: 58 }),
      namedSize('c18', { ko: '물감 18색', en: '18 paints' }, { stock: 34, pricing: price(39900, 28_90) }),
    ]),
    keywords: { ko: ['미술용품', '아크릴', '그림', '취미'], en: ['art supplies', 'acrylics', 'canvas'] },
  },
  {
    id: 'cqb6tj',
    slug: 'comfort-grip-scissors',
    category: 'stationery-hobby',
    icon: 'scissors',
    name: { ko: '편한 손잡이 가위', en: 'Comfort-Grip Scissors' },
    summary: {
      ko: '종이도 천도 끝까지 매끈하게 잘려요.',
      en: 'Paper or cloth, clean to the tip.',
    },
    description: {
      ko: [
        '손잡이를 도톰하고 동그랗게 만들어 손가락이 눌리지 않아요. 왼손잡이도 쓸 수 있게 좌우를 똑같이 맞췄어요.',
        '날에 테이프가 달라붙지 않는 코팅을 했고, 날끝을 살짝 둥글려 필통에 넣어도 안전해요.',
      ],
      en: [
        'Plump round handles spare the fingers and suit either hand.',
        'Non-stick blades shrug off tape, and a softened tip makes them safe in a pencil case.',
      ],
    },
    details: [
      material('스테인리스, TPR 손잡이', 'Stainless steel, TPR handles'),
      dimensions('길이 17.5 cm', '17.5 cm long'),
      weight('68 g', '68 g'),
    ],
    option: 'color',
    variants: inColors('comfort-grip-scissors', price(6500, 4_90), {
      orange: 122,
      mint: 107,
      purple: 93,
      black: 146,
    }),
    keywords: { ko: ['문구', '재단', '공예', '사무용품'], en: ['craft', 'office', 'sewing', 'cutting'] },
  },
  {
    id: 'ya5grp',
    slug: 'reading-magnifier',
    category: 'stationery-hobby',
    icon: 'magnifying-glass-tilted-left',
    name: { ko: '독서 돋보기', en: 'Reading Magnifier' },
    summary: {
      ko: '작은 글씨를 세 배로 키워 주는 유리 돋보기예요.',
      en: 'Real glass, three times larger.',
    },
    description: {
      ko: [
        '가장자리까지 휘지 않는 광학 유리라 한 줄을 통째로 읽기 편해요. 우표나 곤충을 들여다보는 취미에도 좋아요.',
        '손잡이를 통통하게 깎아 손힘이 약한 어르신도 쉽게 쥐어요. 부드러운 주머니에 담아 보내 드려요.',
      ],
      en: [
        'Optical glass stays true to the edge, so a whole line reads at once. Stamp and insect people like it too.',
        'The stout handle is easy for older hands, and it comes in a soft pouch.',
      ],
    },
    details: [
      material('광학 유리, 수지 손잡이', 'Optical glass, resin handle'),
      dimensions('렌즈 지름 9 cm', 'Lens 9 cm across'),
      contents('돋보기, 보관 주머니', 'Magnifier, pouch'),
    ],
    option: 'color',
    variants: inColors('reading-magnifier', price(17900, 12_90), { black: 56, brown: 43, red: 25 }),
    keywords: { ko: ['확대경', '효도선물', '루페'], en: ['loupe', 'magnifying glass', 'hobby'] },
  },
  {
    id: 'ru6cqr',
    slug: 'merino-hand-knitting-yarn',
    category: 'stationery-hobby',
    icon: 'yarn',
    name: { ko: '메리노 손뜨개 실과 바늘', en: 'Merino Yarn with Needles' },
    summary: {
      ko: '목도리 하나를 뜰 만큼의 실과 대바늘이에요.',
      en: 'Enough wool for one scarf, needles included.',
    },
    description: {
      ko: [
        '살짝 도톰한 굵기라 초보자도 코가 잘 보이고 금방 자라요. 메리노 양모라 목에 닿아도 부드러워요.',
        '대나무 바늘 한 쌍과 그림으로 된 뜨개 안내가 들어 있어요. 겨울밤에 텔레비전 보며 뜨기 딱 좋아요.',
      ],
      en: [
        'A plump weight that shows each stitch and grows quickly. Merino is soft against the neck.',
        'Bamboo needles and a picture guide are included: good company on a winter evening.',
      ],
    },
    details: [
      material('메리노 울 100%', '100% merino wool'),
      weight('200 g (약 220 m)', '200 g (about 220 m)'),
      contents('실 1볼, 대바늘 6 mm, 안내서', 'One ball, 6 mm needles, guide'),
    ],
    option: 'color',
    variants: inColors('merino-hand-knitting-yarn', price(21900, 15_90), {
      blue: 61,
      ivory: 79,
      mustard: 48,
      red: 36,
    }),
    keywords: { ko: ['뜨개질', '털실', '대바늘', '취미키트'], en: ['knitting', 'wool', 'crochet', 'kit'] },
  },
  {
    id: '269fcm',
    slug: 'spool-sewing-thread',
    category: 'stationery-hobby',
    icon: 'thread',
    name: { ko: '나무 실패 재봉실과 바늘', en: 'Sewing Thread on a Wooden Spool' },
    summary: {
      ko: '단추 달기부터 밑단 수선까지 해결해요.',
      en: 'Buttons, hems and small rescues.',
    },
    description: {
      ko: [
        '세 가닥을 꼬아 잘 끊어지지 않고 손바느질과 재봉틀에 모두 쓸 수 있어요. 나무 실패는 다 쓴 뒤에도 장식으로 남아요.',
        '귀가 넓은 바늘을 하나 꽂아 드려서 실 꿰기가 쉬워요.',
      ],
      en: [
        'Three-ply thread that holds by hand or machine. The wooden spool is worth keeping afterwards.',
        'A needle with a generous eye comes tucked into it, so threading is easy.',
      ],
    },
    details: [
      material('코아사 폴리에스터, 나무 실패', 'Core-spun polyester, wooden spool'),
      capacity('500 m', '500 m'),
      contents('실 1, 바늘 1', 'One spool, one needle'),
    ],
    option: 'color',
    variants: inColors('spool-sewing-thread', price(4500, 3_50), {
      blue: 112,
      red: 98,
      green: 71,
      black: 180,
    }),
    keywords: {
      ko: ['바느질', '수선', '반짇고리', '재봉'],
      en: ['sewing', 'needle', 'mending', 'haberdashery'],
    },
  },
  {
    id: 'gg3tuk',
    slug: 'garage-band-electric-guitar',
    category: 'stationery-hobby',
    icon: 'guitar',
    name: { ko: '차고 밴드 일렉 기타', en: 'Garage Band Electric Guitar' },
    summary: {
      ko: '첫 합주까지 든든한 입문용 전기 기타예요.',
      en: 'A first electric guitar that will see you to the stage.',
    },
    description: {
      ko: [
        '얇은 목과 낮은 줄 높이로 맞춰 손가락이 덜 아파요. 픽업 세 개를 골라 맑은 소리부터 거친 소리까지 내 볼 수 있어요.',
        '어깨끈과 연결선, 피크를 함께 드리니 앰프만 있으면 돼요. 출고 전에 조율과 높이를 하나하나 손봐요.',
      ],
      en: [
        'A slim neck and low action go easy on new fingertips, and three pickups run from clean to filthy.',
        'Strap, cable and picks are included; just add an amplifier. Each one is set up by hand before it ships.',
      ],
    },
    details: [
      material('포플러 몸체, 단풍나무 넥', 'Poplar body, maple neck'),
      dimensions('길이 98 cm, 22프렛', '98 cm long, 22 frets'),
      contents('기타, 가방, 어깨끈, 케이블, 피크 3', 'Guitar, bag, strap, cable, three picks'),
    ],
    option: 'color',
    variants: inColors('garage-band-electric-guitar', price(249000, 182_00), {
      red: 23,
      blue: 19,
      mint: 12,
      black: 28,
    }),
    keywords: { ko: ['악기', '전자기타', '밴드', '입문'], en: ['instrument', 'music', 'band', 'beginner'] },
    featuredRank: 15,
  },
  {
    id: 'm9ycja',
    slug: 'first-recital-violin',
    category: 'stationery-hobby',
    icon: 'violin',
    name: { ko: '첫 연주회 바이올린', en: 'First Recital Violin' },
    summary: {
      ko: '아이 키에 맞춰 고르는 원목 바이올린이에요.',
      en: 'Solid wood, in the size that fits the player.',
    },
    description: {
      ko: [
        '앞판은 가문비나무, 뒤판은 단풍나무를 깎아 소리가 둥글고 또렷해요. 줄과 기러기발을 맞춰 바로 켤 수 있게 보내요.',
        '활과 송진, 어깨받침과 케이스가 모두 들어 있어요. 자라서 작아지면 다음 크기로 바꿀 때 보상해 드려요.',
      ],
      en: [
        'A spruce top and maple back sing roundly, and it arrives strung and bridged, ready to play.',
        'Bow, rosin, shoulder rest and case are all here. When it is outgrown, we take it back in part exchange.',
      ],
    },
    details: [
      material('가문비나무, 단풍나무, 흑단 지판', 'Spruce, maple, ebony fingerboard'),
      contents('바이올린, 활, 송진, 어깨받침, 케이스', 'Violin, bow, rosin, shoulder rest, case'),
      recommendedFor('처음 배우는 어린이와 어른', 'Beginners of any age'),
    ],
    option: 'size',
    variants: inSizes('first-recital-violin', price(219000, 159_00), [
      namedSize('half', { ko: '1/2 (키 125~135 cm)', en: '1/2 (125–135 cm tall)' }, { stock: 0 }),
      namedSize('threeq', { ko: '3/4 (키 135~145 cm)', en: '3/4 (135–145 cm tall)' }, { stock: 0 }),
      namedSize(
        'full',
        { ko: '4/4 (키 145 cm 이상)', en: '4/4 (over 145 cm tall)' },
        { stock: 0, pricing: price(259000, 189_00) },
      ),
    ]),
    keywords: { ko: ['악기', '현악기', '클래식', '레슨'], en: ['instrument', 'strings', 'fiddle', 'music'] },
  },
  {
    id: '4keku8',
    slug: 'bedroom-mini-keyboard',
    category: 'stationery-hobby',
    icon: 'musical-keyboard',
    name: { ko: '방구석 미니 건반', en: 'Bedroom Mini Keyboard' },
    summary: {
      ko: '헤드폰 끼고 밤에도 치는 작은 건반이에요.',
      en: 'A small keyboard for quiet late-night playing.',
    },
    description: {
      ko: [
        '세게 치면 크게, 살살 치면 작게 울려 피아노 연습에 도움이 돼요. 소리 200가지를 버튼 두 개로 골라요.',
        '컴퓨터에 꽂으면 작곡용 건반이 되고, 무릎 위에 올려도 될 만큼 가벼워요.',
      ],
      en: [
        'Touch-sensitive keys make it honest piano practice, with two hundred sounds behind two buttons.',
        'Plug it into a computer to compose, or play it on your lap.',
      ],
    },
    details: [
      connection('USB-C, 헤드폰 3.5 mm', 'USB-C, 3.5 mm headphones'),
      battery('최대 8시간', 'Up to 8 hours'),
      weight('1.1 kg', '1.1 kg'),
    ],
    option: 'color',
    variants: inColors(
      'bedroom-mini-keyboard',
      { prices: price(109000, 79_90), wasPrices: price(129000, 94_90) },
      { black: 41, navy: 27 },
    ),
    keywords: { ko: ['피아노', '신디사이저', '미디', '악기'], en: ['piano', 'synth', 'midi', 'instrument'] },
  },
  {
    id: 'j6dag7',
    slug: 'hug-me-teddy-bear',
    category: 'stationery-hobby',
    icon: 'teddy-bear',
    name: { ko: '안아 줘 곰인형', en: 'Hug-Me Teddy Bear' },
    summary: {
      ko: '품에 쏙 들어오는 보드라운 곰이에요.',
      en: 'Exactly the size of a hug.',
    },
    description: {
      ko: [
        '짧고 촘촘한 털이라 볼을 비벼도 간지럽지 않고, 세탁기에 통째로 빨 수 있어요. 눈과 코는 실로 수놓아 아기에게도 안전해요.',
        '엉덩이에 알갱이를 넣어 책장 위에 혼자 앉아 있어요. 배에 이름표를 달 수 있는 작은 고리가 있어요.',
      ],
      en: [
        'Short dense pile is kind to cheeks and goes in the washing machine. Eyes and nose are embroidered, safe for babies.',
        'Weighted beans let it sit on a shelf by itself, and a little loop takes a name tag.',
      ],
    },
    details: [
      material('폴리에스터 극세사, 솜', 'Microfibre, polyester filling'),
      dimensions('앉은 높이 35 cm', '35 cm seated'),
      care('세탁망에 넣어 약하게 세탁', 'Gentle wash in a laundry bag'),
    ],
    option: 'color',
    variants: inColors('hug-me-teddy-bear', price(32000, 23_50), {
      camel: 82,
      ivory: 65,
      brown: 47,
      pink: 39,
    }),
    isNew: true,
    keywords: {
      ko: ['테디베어', '봉제인형', '애착인형', '선물'],
      en: ['plush', 'stuffed toy', 'gift', 'baby'],
    },
    featuredRank: 16,
  },
  {
    id: 'fph5ve',
    slug: 'backyard-star-telescope',
    category: 'stationery-hobby',
    icon: 'telescope',
    name: { ko: '옥상 별 망원경', en: 'Rooftop Star Telescope' },
    summary: {
      ko: '달 분화구와 토성 고리까지 보이는 입문용 망원경이에요.',
      en: 'Moon craters and Saturn’s ring, from the roof.',
    },
    description: {
      ko: [
        '70 mm 렌즈로 빛을 넉넉히 모아 도시 하늘에서도 행성을 찾을 수 있어요. 삼각대 다리는 길이가 따로 조절돼 울퉁불퉁한 바닥에서도 서요.',
        '휴대폰을 끼우는 고리가 있어 본 것을 바로 찍을 수 있고, 계절별 별자리 지도를 함께 드려요.',
      ],
      en: [
        'A 70 mm lens gathers enough light for planets even in the city, and each tripod leg adjusts for uneven ground.',
        'A phone bracket takes the picture you are looking at. Seasonal star maps are included.',
      ],
    },
    details: [
      dimensions('구경 70 mm, 초점 거리 400 mm', '70 mm aperture, 400 mm focal length'),
      contents('경통, 삼각대, 접안렌즈 2, 휴대폰 거치대', 'Tube, tripod, two eyepieces, phone bracket'),
      weight('2.2 kg', '2.2 kg'),
    ],
    option: 'size',
    variants: inOneForm('backyard-star-telescope', price(139000, 99_90), 31),
    keywords: {
      ko: ['천체망원경', '별자리', '과학', '어린이날'],
      en: ['astronomy', 'stars', 'science', 'planets'],
    },
  },
]
