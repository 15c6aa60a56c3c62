const FORMATS = {
  /** WHATWG HTML, "valid email address", as `input type=email` takes it: no spaces, no quotes, no letters like `ä`. */
  email:
    /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i,
  /**
   * WHATWG URL, section "URL writing", for http and https: with a host, without a user name. Looser behind the host:
   * anything but white space, which browsers escape themselves.
   */
  url: /^https?:\/\/(?:[^\s/?#@:[\]\\<>^|%]+|\[[\da-f:.]+\])(?::\d{0,5})?(?:[/?#]\S*)?$/i,
  /** The signs of ITU-T E.123 and what people write besides, with at least three digits, as emergency numbers have. */
  phone: /^(?:[-+()/ ]*\d){3}[-+()/ \d]*$/,
};

/**
 * Whether the whole text has the form of an e-mail address, a web address or a telephone number. Linear: after each
 * character at most one rule fits, so no text makes these patterns go back further than one label of a host name.
 */
export function hasFormat(format: 'email' | 'url' | 'phone', text: string): boolean {
  return FORMATS[format].test(text);
}
