/** Says in the title when both pictures are drawn. */
const maps = [...document.querySelectorAll('talkoot-value-flow')];
const isDrawn = (map) => (map.shadowRoot?.querySelectorAll('.stage [data-end]').length ?? 0) > 3;
while (!maps.every(isDrawn)) await new Promise((resolve) => setTimeout(resolve, 50));
document.title = 'Kartat ovat esillä';
