import { ArgTypes, Description, Primary, Title } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { createElement, Fragment } from 'react';

/** What an element is, how it looks, and all that a page can set, call, hear and style. Its stories have pages of their own. */
export function DocsPage(): ReactElement {
  return createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Description),
    createElement(Primary),
    createElement(ArgTypes),
  );
}
