import { html, type TemplateResult } from 'lit'
import { say, type Words } from '../words.ts'
import { screen } from './frame.ts'
import { PRODUCTS, tile } from './products.ts'

const CATEGORIES: readonly Words[] = [
  ['주방', 'Kitchen'],
  ['식품', 'Food'],
  ['가방', 'Bags'],
  ['문구', 'Stationery'],
  ['식물', 'Plants'],
]

export const home = (): TemplateResult =>
  screen(
    html`<section class="jt-card kit-hero">
        <div class="jt-stack">
          <h1 class="jt-h1">${say('차 한 잔 놓을 자리', 'Room for a cup of tea')}</h1>
          <p class="jt-muted">
            ${say('손으로 빚은 찻주전자와 잔을 일주일 동안 25% 싸게 드립니다.', 'Hand-made teapots and cups, 25% off for a week.')}
          </p>
          <p>
            <a class="jt-link-button jt-link-button--primary" href="#tea"
              >${say('보러 가기', 'Take a look')}</a
            >
          </p>
        </div>
        <jt-image ratio="4/3" src=${PRODUCTS.teapot.picture} alt="" eager></jt-image>
      </section>
      <nav class="jt-cluster" aria-label=${say('분류', 'Categories')}>
        ${CATEGORIES.map((words) => html`<a class="jt-link-button" href="#category">${say(...words)}</a>`)}
      </nav>
      <section class="jt-stack">
        <h2 class="jt-h2">${say('지금 많이 찾는 것', 'What people look for now')}</h2>
        <div class="jt-grid">${Object.values(PRODUCTS).map(tile)}</div>
      </section>`,
  )
