import {
  battery,
  capacity,
  connection,
  contents,
  dimensions,
  material,
  recommendedFor,
  warranty,
  weight,
} from './details.ts'
import type { SeedProduct } from './seed-product.ts'
import { inColors, inOneForm, inSizes, price } from './variants.ts'

export const electronics: SeedProduct[] = [
  {
    id: 's974xm',
    slug: 'hush-wireless-headphones',
    category: 'electronics',
    icon: 'headphone',
    name: { ko: '허시 노이즈캔슬링 헤드폰', en: 'Hush Noise-Cancelling Headphones' },
    summary: {
      ko: '지하철 소음은 낮추고 음악은 또렷하게 들려줘요.',
      en: 'Turns the metro down and the music up.',
    },
    description: {
      ko: [
        '마이크 여섯 개가 주변 소리를 듣고 반대 소리를 만들어 소음을 지워요. 버튼을 한 번 누르면 안내 방송만 골라 들을 수 있어요.',
        '이어패드는 손으로 떼어 교체할 수 있고, 10분 충전으로 네 시간을 들어요. 접으면 작은 파우치에 쏙 들어가요.',
      ],
      en: [
        'Six microphones listen to the world and cancel it. One press lets announcements through.',
        'The ear pads come off by hand for replacement, ten minutes on the cable plays for four hours, and it folds into a small pouch.',
      ],
    },
    details: [
      connection('블루투스 5.4, 3.5 mm 유선', 'Bluetooth 5.4, 3.5 mm wired'),
      battery('최대 42시간 재생', 'Up to 42 hours'),
      weight('248 g', '248 g'),
      warranty('2년', 'Two years'),
    ],
    option: 'color',
    variants: inColors('hush-wireless-headphones', price(189000, 139_00), {
      silver: 64,
      black: 118,
      navy: 42,
      pink: 27,
    }),
    isNew: true,
    keywords: {
      ko: ['헤드셋', '블루투스', '무선', '노캔'],
      en: ['headset', 'bluetooth', 'anc', 'earphones'],
    },
    featuredRank: 3,
  },
  {
    id: '4yua3p',
    slug: 'featherbook-14',
    category: 'electronics',
    icon: 'laptop',
    name: { ko: '페더북 14 노트북', en: 'Featherbook 14 Laptop' },
    summary: {
      ko: '990 g, 하루 종일 들고 다녀도 부담 없는 노트북이에요.',
      en: 'A 990-gram laptop you can carry all day.',
    },
    description: {
      ko: [
        '마그네슘 몸체라 한 손으로 들어도 가뿐하고, 뚜껑을 한 손가락으로 열 수 있어요. 문서 작업과 화상 회의는 팬 소리 없이 조용하게 처리해요.',
        '14인치 화면은 햇빛이 드는 창가에서도 잘 보이는 밝기예요. USB-C 단자가 양쪽에 있어 어느 자리에서나 충전선을 꽂기 편해요.',
      ],
      en: [
        'The magnesium body lifts in one hand and the lid opens with one finger. Documents and video calls run without a sound from the fan.',
        'The 14-inch display is bright enough for a window seat, and there is a USB-C port on each side, so the cable always reaches.',
      ],
    },
    details: [
      dimensions('312 × 220 × 15 mm, 14인치', '312 × 220 × 15 mm, 14 in'),
      weight('990 g', '990 g'),
      battery('72 Wh, 최대 16시간', '72 Wh, up to 16 hours'),
      connection('USB-C 2, USB-A 1, HDMI, 와이파이 6E', '2 × USB-C, USB-A, HDMI, Wi-Fi 6E'),
      warranty('2년 방문 수리', 'Two years'),
    ],
    option: 'size',
    variants: inSizes('featherbook-14', price(1290000, 949_00), [
      { code: '256gb', label: { ko: '16GB / 256GB', en: '16 GB / 256 GB' }, stock: 24 },
      {
        code: '512gb',
        label: { ko: '16GB / 512GB', en: '16 GB / 512 GB' },
        stock: 31,
        pricing: price(1450000, 1069_00),
      },
      {
        code: '1tb',
        label: { ko: '32GB / 1TB', en: '32 GB / 1 TB' },
        stock: 3,
        pricing: price(1790000, 1319_00),
      },
    ]),
    keywords: { ko: ['노트북컴퓨터', '랩탑', '울트라북'], en: ['notebook', 'ultrabook', 'computer', 'pc'] },
    featuredRank: 9,
  },
  {
    id: 'v38gme',
    slug: 'studio-24-all-in-one',
    category: 'electronics',
    icon: 'desktop-computer',
    name: { ko: '스튜디오 24 일체형 PC', en: 'Studio 24 All-in-One PC' },
    summary: {
      ko: '전원선 하나면 책상이 정리되는 일체형 컴퓨터예요.',
      en: 'One cable, one tidy desk.',
    },
    description: {
      ko: [
        '본체를 화면 뒤에 담아 자리를 거의 차지하지 않아요. 거실 한쪽에 두고 아이 숙제와 영화 감상을 번갈아 하기에 좋아요.',
        '키보드가 함께 들어 있어 상자에서 꺼내 바로 쓸 수 있고, 화면 높이와 각도는 손으로 가볍게 맞춰요.',
      ],
      en: [
        'Everything lives behind the screen, so it fits a corner of the living room: homework before dinner, films after.',
        'A keyboard is included, so it works out of the box, and the display tilts and rises at a touch.',
      ],
    },
    details: [
      dimensions('24인치, 541 × 430 × 180 mm', '24 in, 541 × 430 × 180 mm'),
      capacity('메모리 16GB, SSD 512GB', '16 GB memory, 512 GB SSD'),
      contents('본체, 키보드, 전원선', 'Computer, keyboard, power cable'),
      warranty('2년', 'Two years'),
    ],
    option: 'size',
    variants: inOneForm(
      'studio-24-all-in-one',
      { prices: price(1090000, 799_00), wasPrices: price(1290000, 949_00) },
      22,
    ),
    keywords: {
      ko: ['데스크톱', '올인원', '컴퓨터', '가정용PC'],
      en: ['desktop', 'computer', 'aio', 'family pc'],
    },
  },
  {
    id: 'fn66ak',
    slug: 'pebble-compact-keyboard',
    category: 'electronics',
    icon: 'keyboard',
    name: { ko: '페블 컴팩트 키보드', en: 'Pebble Compact Keyboard' },
    summary: {
      ko: '조약돌처럼 동글한 키를 가진 조용한 무선 키보드예요.',
      en: 'A quiet wireless keyboard with pebble-round keys.',
    },
    description: {
      ko: [
        '얕게 눌리지만 끝이 또렷해서 도서관에서도 눈치 보지 않고 쓸 수 있어요. 한글과 영문이 함께 새겨져 있어요.',
        '기기 세 대를 기억해 두었다가 버튼 하나로 옮겨 다녀요. 건전지 두 알로 2년 가까이 가요.',
      ],
      en: [
        'Short, crisp travel that no one in the library will mind. Keys are printed in Korean and English.',
        'It remembers three devices and hops between them with a key. Two batteries last nearly two years.',
      ],
    },
    details: [
      connection('블루투스 5.1, USB 수신기', 'Bluetooth 5.1, USB receiver'),
      dimensions('284 × 124 × 18 mm', '284 × 124 × 18 mm'),
      battery('AAA 2개, 최대 24개월', '2 × AAA, up to 24 months'),
    ],
    option: 'color',
    variants: inColors('pebble-compact-keyboard', price(45000, 33_90), {
      white: 82,
      black: 107,
      mint: 39,
      pink: 0,
    }),
    keywords: {
      ko: ['무선키보드', '블루투스키보드', '저소음'],
      en: ['wireless keyboard', 'bluetooth', 'typing'],
    },
  },
  {
    id: 'c26t7y',
    slug: 'pebble-silent-mouse',
    category: 'electronics',
    icon: 'computer-mouse',
    name: { ko: '페블 무소음 마우스', en: 'Pebble Silent Mouse' },
    summary: {
      ko: '딸깍 소리를 90% 줄인 손에 감기는 마우스예요.',
      en: 'Ninety percent less click, all of the comfort.',
    },
    description: {
      ko: [
        '손바닥 곡선을 따라 낮게 깎아 오래 써도 손목이 꺾이지 않아요. 휠은 한 칸씩 또는 부드럽게, 두 가지로 굴려요.',
        '유리를 뺀 대부분의 책상에서 패드 없이 움직이고, 밑면에 수신기를 끼워 보관해요.',
      ],
      en: [
        'A low shell follows the palm and keeps the wrist straight. The wheel turns in steps or freely, as you like.',
        'It tracks without a pad on most desks except glass, and the receiver tucks away underneath.',
      ],
    },
    details: [
      connection('블루투스, 2.4 GHz 수신기', 'Bluetooth, 2.4 GHz receiver'),
      weight('78 g', '78 g'),
      battery('AA 1개, 최대 18개월', '1 × AA, up to 18 months'),
    ],
    option: 'color',
    variants: inColors('pebble-silent-mouse', price(24900, 18_50), {
      white: 131,
      black: 164,
      pink: 58,
      sky: 47,
    }),
    keywords: { ko: ['무선마우스', '저소음', '사무용'], en: ['wireless mouse', 'quiet', 'office'] },
  },
  {
    id: 'hdq6x9',
    slug: 'orbit-trackball',
    category: 'electronics',
    icon: 'trackball',
    name: { ko: '오빗 트랙볼 마우스', en: 'Orbit Trackball' },
    summary: {
      ko: '손목 대신 손가락 끝으로 움직이는 트랙볼이에요.',
      en: 'Move the pointer with a fingertip, not the wrist.',
    },
    description: {
      ko: [
        '붉은 공을 굴리면 커서가 움직여 좁은 책상에서도 팔을 옮길 필요가 없어요. 손목이 시큰한 분들이 많이 찾으세요.',
        '공은 뒤에서 눌러 빼면 쉽게 닦을 수 있어요. 왼손과 오른손 모두 쓰도록 좌우를 똑같이 만들었어요.',
      ],
      en: [
        'Roll the red ball and the arm stays still, even on a crowded desk. People with sore wrists swear by it.',
        'The ball pops out from behind for cleaning, and the symmetrical body suits either hand.',
      ],
    },
    details: [
      connection('USB-C 유선 겸용 무선', 'Wireless, or wired over USB-C'),
      material('재활용 플라스틱 60%', '60% recycled plastic'),
      recommendedFor('손목 통증, 영상 편집', 'Wrist pain, video editing'),
    ],
    option: 'color',
    variants: inColors('orbit-trackball', price(59000, 43_90), { purple: 31, black: 54, navy: 4 }),
    keywords: { ko: ['인체공학', '버티컬', '마우스'], en: ['ergonomic', 'mouse', 'pointing device'] },
  },
  {
    id: 'h4jkcb',
    slug: 'maru-one-phone',
    category: 'electronics',
    icon: 'mobile-phone',
    name: { ko: '마루 원 스마트폰', en: 'Maru One Smartphone' },
    summary: {
      ko: '꼭 필요한 기능을 오래 쓰도록 만든 자급제 스마트폰이에요.',
      en: 'An unlocked phone made to be kept for years.',
    },
    description: {
      ko: [
        '6.1인치 화면과 이틀 가는 배터리, 손떨림을 잡는 카메라까지 기본을 튼튼하게 다졌어요. 약정 없이 쓰던 유심만 끼우면 돼요.',
        '배터리와 화면을 나사 두 개로 갈 수 있고, 보안 업데이트를 7년 동안 약속해요.',
      ],
      en: [
        'A 6.1-inch display, a two-day battery and a stabilised camera: the basics, done properly. No contract; just add your SIM.',
        'Two screws release the battery and the screen, and security updates are promised for seven years.',
      ],
    },
    details: [
      capacity('메모리 8GB, 저장 공간 256GB', '8 GB memory, 256 GB storage'),
      battery('5,100 mAh, 30 W 충전', '5,100 mAh, 30 W charging'),
      weight('179 g', '179 g'),
      warranty('2년, 보안 업데이트 7년', 'Two years; updates for seven'),
    ],
    option: 'color',
    variants: inColors('maru-one-phone', price(649000, 479_00), {
      navy: 43,
      black: 66,
      mint: 28,
      lavender: 35,
    }),
    isNew: true,
    keywords: {
      ko: ['휴대폰', '핸드폰', '공기계', '자급제'],
      en: ['mobile', 'cell phone', 'unlocked', 'android'],
    },
  },
  {
    id: 'v9q5qv',
    slug: 'rangefinder-film-camera',
    category: 'electronics',
    icon: 'camera',
    name: { ko: '레인지파인더 필름 카메라', en: 'Rangefinder Film Camera' },
    summary: {
      ko: '한 장 한 장 천천히 찍는 35 mm 필름 카메라예요.',
      en: 'A 35 mm film camera for taking your time.',
    },
    description: {
      ko: [
        '두 상을 겹쳐 초점을 맞추는 방식이라 사진을 배우는 재미가 커요. 노출계가 적정 밝기를 바늘로 알려 줘요.',
        '셔터는 기계식이라 건전지가 떨어져도 찍혀요. 목에 거는 가죽 끈과 컬러 필름 한 통을 함께 드려요.',
      ],
      en: [
        'Focus by bringing two images together: a lovely way to learn photography. A needle shows when the light is right.',
        'The shutter is mechanical, so it fires without a battery. A leather strap and one roll of colour film are included.',
      ],
    },
    details: [
      dimensions('125 × 72 × 48 mm', '125 × 72 × 48 mm'),
      contents('본체, 38 mm 렌즈, 스트랩, 필름 1통', 'Body, 38 mm lens, strap, one film'),
      weight('430 g', '430 g'),
      warranty('1년', 'One year'),
    ],
    option: 'color',
    variants: inColors('rangefinder-film-camera', price(229000, 169_00), {
      silver: 26,
      black: 33,
      brown: 12,
    }),
    keywords: {
      ko: ['필카', '사진기', '아날로그', '35mm'],
      en: ['analog', 'photography', '35mm', 'vintage'],
    },
    featuredRank: 5,
  },
  {
    id: '8zg49k',
    slug: 'memory-keeper-camcorder',
    category: 'electronics',
    icon: 'video-camera',
    name: { ko: '추억 기록 캠코더', en: 'Memory Keeper Camcorder' },
    summary: {
      ko: '아이 발표회부터 여행까지 손에 쥐고 찍는 캠코더예요.',
      en: 'School plays and holidays, held in one hand.',
    },
    description: {
      ko: [
        '옆으로 여는 화면을 보며 찍으니 팔을 높이 들지 않아도 되고, 20배 광학 줌이 무대 위 얼굴까지 당겨 줘요.',
        '손떨림 보정이 걸으며 찍은 영상도 차분하게 만들어요. 메모리 카드에 바로 담겨 컴퓨터로 옮기기 쉬워요.',
      ],
      en: [
        'Watch the fold-out screen with your elbows at rest while the 20× optical zoom finds a face on the stage.',
        'Stabilisation calms footage shot on the move, and everything lands on an ordinary memory card.',
      ],
    },
    details: [
      capacity('SD 카드 최대 512GB', 'SD card up to 512 GB'),
      battery('연속 촬영 3시간', 'Three hours of recording'),
      weight('310 g', '310 g'),
    ],
    option: 'size',
    variants: inOneForm('memory-keeper-camcorder', price(279000, 205_00), 38),
    keywords: { ko: ['비디오카메라', '영상촬영', '브이로그'], en: ['video camera', 'vlog', 'handycam'] },
  },
  {
    id: 'xkswy4',
    slug: 'retro-mini-tv',
    category: 'electronics',
    icon: 'television',
    name: { ko: '레트로 미니 TV', en: 'Retro Mini TV' },
    summary: {
      ko: '안테나 달린 옛날 모습에 스마트 기능을 담았어요.',
      en: 'Rabbit ears outside, streaming inside.',
    },
    description: {
      ko: [
        '주방이나 침대 옆에 두기 좋은 16인치 화면이에요. 오른쪽 다이얼을 돌려 음량과 채널을 바꾸는 손맛이 있어요.',
        '와이파이로 여러 동영상 서비스를 보고, 뒤쪽 HDMI에는 게임기를 연결할 수 있어요. 안테나는 장식이자 실내 수신용이에요.',
      ],
      en: [
        'A 16-inch set for the kitchen or the bedside, with dials that click when you change the channel.',
        'It streams over Wi-Fi and takes a console by HDMI. The antenna is decoration and an indoor aerial at once.',
      ],
    },
    details: [
      dimensions('16인치, 420 × 380 × 190 mm', '16 in, 420 × 380 × 190 mm'),
      connection('와이파이 5, HDMI 2, USB', 'Wi-Fi 5, 2 × HDMI, USB'),
      warranty('2년', 'Two years'),
    ],
    option: 'color',
    variants: inColors(
      'retro-mini-tv',
      { prices: price(239000, 175_00), wasPrices: price(289000, 212_00) },
      { gray: 30, mint: 41, coral: 24 },
    ),
    keywords: {
      ko: ['텔레비전', '티비', '소형TV', '인테리어'],
      en: ['television', 'vintage', 'smart tv', 'small tv'],
    },
  },
  {
    id: 'kmg2uy',
    slug: 'morning-tabletop-radio',
    category: 'electronics',
    icon: 'radio',
    name: { ko: '모닝 탁상 라디오', en: 'Morning Tabletop Radio' },
    summary: {
      ko: '식탁 위에 두고 아침을 여는 작은 라디오예요.',
      en: 'A small radio to start the day at the table.',
    },
    description: {
      ko: [
        '손끝으로 주파수를 맞추면 작은 창의 붉은 바늘이 따라 움직여요. 나무 통을 넣은 스피커라 사람 목소리가 따뜻하게 들려요.',
        '블루투스 스피커로도 쓸 수 있고, 충전해 두면 캠핑장에서도 하루 종일 들어요.',
      ],
      en: [
        'Turn the knob and a red needle glides across the little window. The wooden cabinet inside warms every voice.',
        'It doubles as a Bluetooth speaker and plays a whole day at the campsite on one charge.',
      ],
    },
    details: [
      connection('FM/AM, 블루투스 5.0', 'FM/AM, Bluetooth 5.0'),
      battery('최대 20시간', 'Up to 20 hours'),
      dimensions('230 × 140 × 80 mm', '230 × 140 × 80 mm'),
    ],
    option: 'color',
    variants: inColors('morning-tabletop-radio', price(78000, 57_90), {
      gray: 44,
      mint: 61,
      ivory: 53,
      coral: 19,
    }),
    keywords: {
      ko: ['라디오', '블루투스스피커', '탁상용', '캠핑'],
      en: ['fm', 'speaker', 'bluetooth', 'retro'],
    },
  },
  {
    id: 'ad2avz',
    slug: 'dawn-hybrid-watch',
    category: 'electronics',
    icon: 'watch',
    name: { ko: '새벽 하이브리드 스마트워치', en: 'Dawn Hybrid Smartwatch' },
    summary: {
      ko: '시곗바늘이 있는데 걸음도 재고 알림도 알려 줘요.',
      en: 'Real hands that also count steps and pass on messages.',
    },
    description: {
      ko: [
        '화면 대신 진짜 바늘이 움직이는 시계라 회의 자리에서도 눈에 띄지 않아요. 전화가 오면 진동으로 살짝 알려 줘요.',
        '심박과 수면을 기록하고 한 번 충전하면 한 달을 가요. 시곗줄은 공구 없이 바꿀 수 있어요.',
      ],
      en: [
        'No screen, just hands, so no one notices in a meeting. A gentle buzz says someone is calling.',
        'It logs heart rate and sleep, runs a month per charge, and the strap changes without tools.',
      ],
    },
    details: [
      material('스테인리스 케이스, 실리콘 밴드', 'Stainless case, silicone strap'),
      battery('최대 30일', 'Up to 30 days'),
      dimensions('지름 40 mm, 두께 11 mm', '40 mm across, 11 mm thick'),
      connection('블루투스 5.2, 생활방수 5 ATM', 'Bluetooth 5.2, 5 ATM water resistance'),
    ],
    option: 'color',
    variants: inColors('dawn-hybrid-watch', price(169000, 125_00), {
      blue: 47,
      black: 72,
      pink: 33,
      brown: 5,
    }),
    keywords: { ko: ['손목시계', '워치', '만보기', '헬스'], en: ['watch', 'fitness tracker', 'wearable'] },
    featuredRank: 12,
  },
  {
    id: 'h3p9t3',
    slug: 'loop-game-controller',
    category: 'electronics',
    icon: 'video-game',
    name: { ko: '루프 무선 게임패드', en: 'Loop Wireless Gamepad' },
    summary: {
      ko: '쏠림 없는 자석 스틱을 넣은 게임패드예요.',
      en: 'Magnetic sticks that never drift.',
    },
    description: {
      ko: [
        '홀 센서 스틱은 닳는 부분이 없어 오래 써도 저절로 움직이지 않아요. 컴퓨터와 휴대폰, 콘솔을 버튼 조합으로 바꿔 연결해요.',
        '뒤쪽 버튼 두 개에 원하는 동작을 넣을 수 있고, 손에 닿는 부분은 땀이 차도 미끄럽지 않은 질감이에요.',
      ],
      en: [
        'Hall-effect sticks have nothing to wear out, so they stay true. Switch between PC, phone and console with a key press.',
        'Two rear buttons are yours to assign, and the grip stays dry-handed in a tense final round.',
      ],
    },
    details: [
      connection('2.4 GHz, 블루투스, USB-C', '2.4 GHz, Bluetooth, USB-C'),
      battery('최대 18시간', 'Up to 18 hours'),
      weight('228 g', '228 g'),
    ],
    option: 'color',
    variants: inColors('loop-game-controller', price(52000, 38_90), {
      purple: 58,
      black: 113,
      white: 76,
      red: 29,
    }),
    keywords: {
      ko: ['컨트롤러', '조이스틱', '게임기', '패드'],
      en: ['controller', 'joystick', 'console', 'gaming'],
    },
  },
  {
    id: '9d8rez',
    slug: 'voice-booth-microphone',
    category: 'electronics',
    icon: 'studio-microphone',
    name: { ko: '보이스 부스 콘덴서 마이크', en: 'Voice Booth Microphone' },
    summary: {
      ko: '방에서 녹음해도 라디오처럼 들리는 USB 마이크예요.',
      en: 'A USB microphone that makes a bedroom sound like radio.',
    },
    description: {
      ko: [
        '앞에서 나는 소리만 골라 담아 키보드 소리와 에어컨 바람이 덜 들어가요. 꽂기만 하면 컴퓨터가 알아봐요.',
        '윗면을 톡 건드리면 음소거되고, 아래 이어폰 단자로 내 목소리를 지연 없이 들을 수 있어요.',
      ],
      en: [
        'It hears what is in front and ignores the keyboard and the air conditioner. Plug it in; there is nothing to install.',
        'Tap the top to mute, and listen to yourself without delay through the jack below.',
      ],
    },
    details: [
      connection('USB-C, 48 kHz / 24 bit', 'USB-C, 48 kHz / 24 bit'),
      contents('마이크, 받침대, 1.5 m 케이블', 'Microphone, stand, 1.5 m cable'),
      recommendedFor('팟캐스트, 온라인 수업, 방송', 'Podcasts, lessons, streaming'),
    ],
    option: 'color',
    variants: inColors(
      'voice-booth-microphone',
      { prices: price(89000, 65_90), wasPrices: price(109000, 79_90) },
      { silver: 49, black: 85, pink: 31 },
    ),
    keywords: {
      ko: ['마이크', '녹음', '유튜브', '방송장비'],
      en: ['mic', 'recording', 'podcast', 'streaming'],
    },
  },
  {
    id: 'sv558d',
    slug: 'home-office-printer',
    category: 'electronics',
    icon: 'printer',
    name: { ko: '홈오피스 무한잉크 프린터', en: 'Home Office Tank Printer' },
    summary: {
      ko: '잉크 한 통으로 6,000장까지 뽑는 가정용 프린터예요.',
      en: 'Six thousand pages from one set of bottles.',
    },
    description: {
      ko: [
        '카트리지 대신 병에 든 잉크를 부어 쓰니 장당 비용이 크게 줄어요. 병 입구 모양이 색마다 달라 잘못 넣을 걱정도 없어요.',
        '휴대폰에서 바로 인쇄하고, 아이 학습지는 양면으로 뽑을 수 있어요. 노즐 청소는 알아서 해요.',
      ],
      en: [
        'Pour ink from bottles instead of buying cartridges. Each bottle is keyed, so colours cannot be mixed up.',
        'Print straight from a phone, double-sided if you like, and let it clean its own nozzles.',
      ],
    },
    details: [
      connection('와이파이, USB 2.0', 'Wi-Fi, USB 2.0'),
      dimensions('375 × 347 × 187 mm', '375 × 347 × 187 mm'),
      contents('본체, 4색 잉크 1세트', 'Printer, one set of four inks'),
      warranty('1년 또는 30,000매', 'One year or 30,000 pages'),
    ],
    option: 'size',
    variants: inOneForm('home-office-printer', price(219000, 162_00), 46),
    keywords: { ko: ['인쇄기', '복합기', '잉크젯'], en: ['inkjet', 'printing', 'wireless printer'] },
  },
]
