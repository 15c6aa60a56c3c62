/**
 * What IBM's engine finds and is none: the rule, the element it must lie in, and why. An entry that matches nothing
 * any more fails, so that the list stays short.
 */
export const IGNORED = [
  {
    rule: 'fieldset_label_valid Fail_2',
    within: '.row',
    reason:
      'Rows of a repeating group ask the same; the group around each, which the rule does not see, has its name.',
  },
  {
    rule: 'input_checkboxes_grouped fail_notsamegroup',
    within: 'fieldset',
    reason:
      'Radio buttons are one group by name in a root of their own; the engine puts all roots together, and asks for one fieldset where those that decline stand in a part of theirs.',
  },
  {
    rule: 'element_tabbable_role_valid fail_invalid_role',
    within: '.scrolls, .wide-table',
    reason:
      'A table that is wider than the page scrolls in a named region, which keys must reach (axe asks for that).',
  },
  {
    rule: 'text_contrast_sufficient fail_contrast',
    within: 'button.primary',
    reason:
      'On dark pages the engine does not read the colour that follows the colour scheme. What is drawn is measured by test/elements/look.test.ts and by axe.',
  },
];
