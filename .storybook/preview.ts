import { configure } from 'storybook/test';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypesOf, wordsOf } from './arg-types.ts';
import type { Manifest } from './arg-types.ts';
import { DocsPage } from './docs-page.ts';
import './preview.css';

// What a story waits for may be a part that a busy machine fetches slowly.
configure({ asyncUtilTimeout: 20_000 });

// Made by `npm run build`; without it there are stories, but no tables of attributes and events.
const manifests = import.meta.glob<Manifest>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const [manifest = { modules: [] }] = Object.values(manifests);

/** Erases the drafts of the story before; an open connection gives way by itself. */
function eraseDrafts(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('talkoot-drafts');
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      page: DocsPage,
      story: { inline: false, height: '32rem' },
      codePanel: false,
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      extractComponentDescription: (tag: string) => wordsOf(manifest, tag),
    },
    options: {
      storySort: { order: ['Questionnaire', 'Single question', 'Atlas', 'Questions', 'Action plan'] },
    },
    viewport: {
      options: {
        narrow: { name: 'Narrowest (320 px)', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        phone: { name: 'Phone (360 px)', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        tablet: { name: 'Tablet (768 px)', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: 'Desktop (1280 px)', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page around the element',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'fi', title: 'Suomi' },
          { value: 'sv', title: 'Svenska' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    backdrop: {
      description: 'The host page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page without color-scheme' },
          { value: 'dark-scheme', title: 'Dark page with color-scheme' },
        ],
      },
    },
  },
  initialGlobals: { language: 'fi', backdrop: 'light' },
  // What a story does not hand on to its element cannot be changed from outside.
  argTypesEnhancers: [
    ({ argTypes, initialArgs }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          name in initialArgs ? type : { ...type, control: false },
        ]),
      ),
  ],
  loaders: [eraseDrafts],
  decorators: [
    (story, { globals }) =>
      html`<div class="page" lang=${globals['language']} data-backdrop=${globals['backdrop']}>
        ${story()}
      </div>`,
  ],
};

export default preview;
