import { css } from 'lit';

/**
 * What people write keeps its own direction, line by line, whatever the language around it; and it stands where the
 * page begins all the same, which `start` would not do: that is where the writing itself begins.
 */
export const directions = css`
  .answer,
  .answer li,
  textarea,
  input {
    unicode-bidi: plaintext;
  }
  [dir='ltr'] :is(.answer, textarea, input) {
    text-align: left;
  }
  [dir='rtl'] :is(.answer, textarea, input) {
    text-align: right;
  }
  /* Numbers and addresses are written from left to right in every language. */
  input:is([inputmode], [type='email'], [type='url'], [type='tel']) {
    direction: ltr;
    unicode-bidi: normal;
  }
  /* Arabic and Hebrew letters do not slant. */
  [dir='rtl'] .declined {
    font-style: normal;
  }
`;
