/** The syllable 장 drawn in strokes, so that it needs no font. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#b4451f"/>
<g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
<path d="M7 7.2h10M12 7.2c0 4-2 6.6-5 8.3M12 7.2c0 4 2 6.6 5 8.3M22 5.4v11M22 10.6h3.4"/>
<circle cx="15.6" cy="22.6" r="4.2"/>
</g>
</svg>
`
