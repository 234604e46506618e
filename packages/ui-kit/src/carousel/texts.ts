/** What a carousel says, in the languages of the shop. */
export const texts = {
  ko: {
    carousel: '슬라이드 쇼',
    slide: '슬라이드',
    slides: '슬라이드 모음',
    previous: '이전 슬라이드',
    next: '다음 슬라이드',
    place: (place: number, count: number): string => `${count}개 중 ${place}번째`,
    goTo: (place: number): string => `${place}번째 슬라이드 보기`,
  },
  en: {
    carousel: 'carousel',
    slide: 'slide',
    slides: 'Slides',
    previous: 'Previous slide',
    next: 'Next slide',
    place: (place: number, count: number): string => `${place} of ${count}`,
    goTo: (place: number): string => `Show slide ${place}`,
  },
}
