import { browser, onQuestion, type Sender } from '../shared/browser.ts';
import type { ChoiceAnswer, ChoiceMessage } from '../shared/messages.ts';
import { isChoiceMessage } from '../shared/read-message.ts';
import { isFromExtension } from '../shared/senders.ts';
import { isSiteOff, readSettings, writeSettings } from '../shared/settings.ts';
import { everySite, patternOf } from '../shared/site-patterns.ts';
import { inTurn } from './in-turn.ts';

async function setOff(host: string, isOff: boolean): Promise<void> {
  const settings = await readSettings();
  if (isSiteOff(settings, host) === isOff) return;
  const others = settings.sitesOff.filter((site) => site !== host);
  await writeSettings({ sitesOff: isOff ? [...others, host] : others });
}

/** A site that the reader has just allowed is not off any longer. */
async function turnOn(origins: readonly string[]): Promise<void> {
  const { sitesOff } = await readSettings();
  const stillOff = sitesOff.filter((host) => !origins.includes(patternOf(host)));
  if (stillOff.length < sitesOff.length) await writeSettings({ sitesOff: stillOff });
}

/** What is not needed any longer is given back. */
const giveBack = (origin: string): Promise<boolean> => browser.permissions.remove({ origins: [origin] });

async function keep(message: ChoiceMessage): Promise<void> {
  if (message.type === 'give-back-every-site') {
    await giveBack(everySite);
    return;
  }
  const { host, choice } = message;
  await setOff(host, choice === 'never');
  if (choice !== 'always') await giveBack(patternOf(host));
}

async function answerTo(message: ChoiceMessage): Promise<ChoiceAnswer> {
  try {
    await inTurn(() => keep(message));
    return { problem: '' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const isChoice = (message: unknown, sender: Sender): message is ChoiceMessage =>
  isChoiceMessage(message) && isFromExtension(sender);

/** Keeps what the reader chooses for sites in the popup, which may close as soon as it has been pressed. */
export function keepSiteChoices(): void {
  onQuestion(isChoice, answerTo);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    inTurn(() => turnOn(origins)).catch(() => undefined);
  });
}
