/** Opening what was saved checks it thoroughly; a part of its own, because most people begin anew. */
export { openResponse } from 'talkoot/engine';
