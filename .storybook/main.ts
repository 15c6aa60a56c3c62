import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

/** `TALKOOT_STORIES` shows other stories: those that the checker must refuse, in its test of itself. */
const stories = process.env['TALKOOT_STORIES'] ?? 'stories/*.stories.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [`../${stories}`],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['@talkoot/source', ...defaultClientConditions] },
      // Storybook's own parts are large, and nobody waits for them over a network.
      build: { chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
