import { present } from '../record.ts';

/** A rule that an answer breaks: a code and what the words need. The engine has no sentences. */
export interface Violation {
  readonly code:
    | 'required'
    | 'type'
    | 'integer'
    | 'step'
    | 'min'
    | 'max'
    | 'minLength'
    | 'maxLength'
    | 'pattern'
    | 'format'
    | 'option'
    | 'exclusive'
    | 'other'
    | 'minChosen'
    | 'maxChosen'
    | 'minRows'
    | 'maxRows'
    | 'row'
    | 'total'
    | 'constraint'
    | 'pending'
    | 'check'
    | 'checkFailed'
    | 'custom';
  /** With `custom`: the rule of a type of one's own; the text of role `violation.<reason>` says it in words. */
  readonly reason?: string;
  /** The limit that was passed, or the value that is not allowed. */
  readonly limit?: number | string;
  /** What was given, where the words need it: a length, a count, an unknown option, the row or option concerned. */
  readonly given?: number | string;
}

/** The violation of a value outside its limits, if it is. */
export function outside<Limit extends number | string>(
  value: Limit,
  min: Limit | undefined,
  max: Limit | undefined,
  below: Violation['code'] = 'min',
  above: Violation['code'] = 'max',
  given?: number | string,
): Violation | undefined {
  const [code, limit] =
    min !== undefined && value < min ? [below, min] : max !== undefined && value > max ? [above, max] : [];
  return code && present({ code, limit: limit!, given });
}
