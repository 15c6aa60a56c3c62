import { expect } from 'chai';
import { CameraRefusedError, canReadQr, readQrCodes } from 'talkoot/device';
import { rejection, replace } from './draft-store.ts';

describe('the camera', () => {
  const restores: (() => void)[] = [];
  const video = document.createElement('video');
  let held: string[] = [];
  let track: MediaStreamTrack;

  function plant(target: object, name: string, value: unknown): void {
    if (!(name in target)) {
      Object.defineProperty(target, name, { configurable: true, value });
      restores.push(() => Reflect.deleteProperty(target, name));
    } else restores.push(replace(target, name, { value }));
  }

  /** A browser that reads codes, and a camera that shows a grey picture. */
  function plantCamera(formats = ['qr_code', 'ean_13']): void {
    class Detector {
      static getSupportedFormats = async () => formats;
      detect = async () => held.map((rawValue) => ({ rawValue }));
    }
    plant(globalThis, 'BarcodeDetector', Detector);
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')!.fillRect(0, 0, 1, 1);
    const stream = canvas.captureStream(10);
    [track] = stream.getTracks() as [MediaStreamTrack];
    plant(MediaDevices.prototype, 'getUserMedia', async () => stream);
  }

  function plantRefusal(name: string): void {
    plantCamera();
    plant(MediaDevices.prototype, 'getUserMedia', () => Promise.reject(new DOMException('', name)));
  }

  before(() => document.body.append(video));
  after(() => video.remove());
  afterEach(() => {
    for (const restore of restores.splice(0).reverse()) restore();
    held = [];
  });

  it('can be used only where the browser reads QR codes', async () => {
    plantCamera();
    expect(await canReadQr()).to.equal(true);
    plantCamera(['ean_13']);
    expect(await canReadQr()).to.equal(false);
    plant(globalThis, 'BarcodeDetector', undefined);
    expect(await canReadQr()).to.equal(false);
    plantCamera();
    plant(window, 'isSecureContext', false);
    expect(await canReadQr()).to.equal(false);
  });

  it('gives each text once, until the signal', async () => {
    plantCamera();
    held = ['a', 'b'];
    const controller = new AbortController();
    const texts: string[] = [];
    for await (const text of readQrCodes(video, { signal: controller.signal, interval: 5 })) {
      texts.push(text);
      if (text === 'b') held = ['b', 'c', 'a'];
      if (text === 'c') controller.abort();
    }
    expect(texts).to.deep.equal(['a', 'b', 'c']);
    expect(track.readyState).to.equal('ended');
    expect(video.srcObject).to.equal(null);
  });

  it('is off as soon as the signal says so, also while nothing is held before it', async () => {
    plantCamera();
    const controller = new AbortController();
    const next = readQrCodes(video, { signal: controller.signal, interval: 60_000 }).next();
    await new Promise((resolve) => video.addEventListener('playing', resolve, { once: true }));
    controller.abort();
    expect(track.readyState).to.equal('ended');
    expect(await next).to.deep.equal({ done: true, value: undefined });
  });

  it('is off when the loop is left', async () => {
    plantCamera();
    held = ['a'];

    for await (const text of readQrCodes(video)) {
      expect(text).to.equal('a');
      break;
    }
    expect(track.readyState).to.equal('ended');
  });

  it('is not asked for when the signal has come already', async () => {
    plantRefusal('NotAllowedError');
    const done = await readQrCodes(video, { signal: AbortSignal.abort() }).next();
    expect(done.done).to.equal(true);
  });

  for (const [name, reason] of [
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'no-camera'],
    ['NotReadableError', 'busy'],
  ] as const) {
    it(`says why it cannot be had: ${reason}`, async () => {
      plantRefusal(name);
      const error = await rejection(readQrCodes(video).next());
      expect(error).to.be.instanceOf(CameraRefusedError);
      expect(error).to.include({ reason });
    });
  }

  it('says that the page or the browser cannot', async () => {
    plantCamera();
    plant(globalThis, 'BarcodeDetector', undefined);
    expect(await rejection(readQrCodes(video).next())).to.include({ reason: 'no-reader' });
    plant(window, 'isSecureContext', false);
    expect(await rejection(readQrCodes(video).next())).to.include({ reason: 'not-secure' });
  });
});
