/** Stands in for an organiser's server: every response arrives. */
document.addEventListener('talkoot-submit', (event) => event.respondWith(Promise.resolve({ id: 'A1' })));
