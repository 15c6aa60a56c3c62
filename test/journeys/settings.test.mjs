/** How a questionnaire looks to people who have told their system what they need. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { town } from './browser.mjs';

const { open, browser } = await town(after);
const darkroom = await browser.newPage();

/** A questionnaire of every type on one page, with answers, a row and a mistake. */
async function everything(options) {
  const { page, faults } = await open('/journeys/every-type.html', options);
  const tool = page.locator('talkoot-questionnaire');
  await tool.locator('button.primary').click();
  await tool.locator('.question').first().waitFor();
  await tool.evaluate(async (element) => {
    element.presentation = 'page';
    element.questionnaire.answer('way', 'phone');
    element.questionnaire.answer('days', ['mon']);
    element.questionnaire.answer('content', 3);
    element.questionnaire.answer('order', ['phone']);
    await element.updateComplete;
  });
  await tool.locator('.navigation button.primary').click();
  await tool.locator('.question > .error').first().waitFor();
  return { page, tool, faults };
}

/** A part of the page as it is painted. */
async function picture(page, locator, around = 0) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  const clip = { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around };
  const png = await page.screenshot({ clip, caret: 'hide' });
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** How many pixels of two pictures are clearly not the same. */
function different(...pictures) {
  return darkroom.evaluate(async (sources) => {
    const [one, other] = await Promise.all(
      sources.map(async (source) => {
        const image = Object.assign(new Image(), { src: source });
        await image.decode();
        const pen = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.naturalWidth, image.naturalHeight).data;
      }),
    );
    let count = 0;
    for (let at = 0; at < Math.min(one.length, other.length); at += 4)
      if ([0, 1, 2].some((channel) => Math.abs(one[at + channel] - other[at + channel]) > 64)) count++;
    return count;
  }, pictures);
}

/** Contrast of colours with white, as WCAG 2.2 counts; given as `getComputedStyle` gives opaque ones. */
function contrastWithWhite(colour) {
  const [red, green, blue] = colour.match(/[\d.]+/g).map((channel) => {
    const part = Number(channel) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

for (const colorScheme of ['light', 'dark']) {
  test(`forced colours, ${colorScheme}: what is chosen, focused, wrong and done can be seen`, async () => {
    const { page, tool, faults } = await everything({ forcedColors: 'active', colorScheme });

    for (const type of ['radio', 'checkbox']) {
      const boxes = tool.locator(`.option input[type=${type}]`);
      const chosen = await picture(page, boxes.and(page.locator(':checked')).first());
      const empty = await picture(page, boxes.and(page.locator(':not(:checked)')).first());
      assert.ok((await different(chosen, empty)) > 30, `${type}: chosen looks like not chosen`);
    }

    for (const selector of [
      'input[type=text]',
      '.option input',
      'textarea',
      'button.secondary',
      '.navigation button.primary',
      'summary',
    ]) {
      const control = tool.locator(selector).first();
      await control.evaluate((element) => element.blur());
      const before = await picture(page, control, 6);
      await control.evaluate((element) => element.focus({ focusVisible: true }));
      assert.ok(
        (await different(before, await picture(page, control, 6))) > 100,
        `${selector}: no focus to be seen`,
      );
    }

    const bar = tool.locator('.bar > span');
    const filled = await picture(page, bar.and(page.locator('.done, .begun')).first());
    const empty = await picture(page, bar.and(page.locator(':not(.done, .begun)')).first());
    assert.ok((await different(filled, empty)) > 50, 'progress: done looks like not done');

    const wrong = tool.locator('.question:has(> .error)').first();
    const side = await wrong.evaluate((element) => {
      const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(element);
      const label = getComputedStyle(element.querySelector('.label')).color;
      return { width: parseFloat(borderInlineStartWidth), isSeen: borderInlineStartColor === label };
    });
    assert.ok(side.width >= 3 && side.isSeen, 'a mistake has no bar at its side');
    assert.deepEqual(faults, []);
  });
}

test('more contrast: nothing is soft, with a theme and without', async () => {
  const { page, tool } = await everything({ contrast: 'more' });
  for (const tokens of [
    {},
    { accent: '#2a6ebb', muted: '#777777', border: '#999999', 'on-accent': '#ffffff' },
  ]) {
    await tool.evaluate((element, given) => {
      element.style.setProperty('color', '#212121');
      for (const [name, colour] of Object.entries(given))
        element.style.setProperty(`--talkoot-color-${name}`, colour);
    }, tokens);
    const colours = await tool.evaluate((element) => {
      const style = (selector) => getComputedStyle(element.shadowRoot.querySelector(selector));
      return {
        ...Object.fromEntries(
          ['.label', '.hint', '.progress-words', 'summary', 'button.secondary'].map((selector) => [
            selector,
            style(selector).color,
          ]),
        ),
        'border of a field': style('input[type=text]:not([aria-invalid])').borderTopColor,
        'border of a box': style('.option input:not(:checked)').borderTopColor,
        'filled button': style('.navigation .primary').backgroundColor,
      };
    });
    for (const [name, colour] of Object.entries(colours))
      assert.ok(contrastWithWhite(colour) >= 7, `${name}: ${colour}`);
    const letters = await tool
      .locator('.navigation .primary')
      .evaluate((element) => getComputedStyle(element).webkitTextFillColor);
    assert.match(letters, /255, 255, 255|oklch\(1 0|\(1 0 0|lab\(100/);
  }
  await page.close();
});

test('paper: an empty form in print has black lines and all questions', async () => {
  const { page, tool, faults } = await everything({});
  await tool.evaluate((element) => element.setAttribute('print', 'form'));
  await page.emulateMedia({ media: 'print' });
  await tool.locator('.paper-form').waitFor();
  assert.equal(await tool.locator('.screen').isVisible(), false);
  assert.ok((await tool.locator('.paper-question').count()) > 14);
  assert.equal((await page.pdf({ format: 'A4' })).subarray(0, 4).toString(), '%PDF');
  await page.emulateMedia({ media: null });
  await tool.locator('.paper-form').waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
});
