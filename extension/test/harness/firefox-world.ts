/**
 * Runs a script beside the page in a browser element, with all rights, and gives what it returns. It runs in the
 * window of the browser itself.
 */
export const inContent = (browserElement: string, script: string): string => `new Promise((resolve) => {
  const { messageManager } = ${browserElement};
  const name = 'plainsight:content';
  const answered = ({ data }) => {
    messageManager.removeMessageListener(name, answered);
    resolve(data);
  };
  messageManager.addMessageListener(name, answered);
  messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(
    `sendAsyncMessage('plainsight:content', (() => { ${script} })());`,
  )}), false);
})`;

/** The listeners on a page's window that a content script has put there. */
const ownListeners = `
  const own = Services.els.getListenerInfoFor(content).filter(
    ({ listenerObject }) => listenerObject && Cu.getObjectPrincipal(listenerObject).isExpandedPrincipal,
  );
`;

/** The kinds of events that the extension listens for on the window of a page; see the driver. */
export const listenedFor = `
  ${ownListeners}
  return JSON.stringify(own.map(({ type }) => type));
`;

/** Notes from now on each function of the extension's script that is entered. */
export const beginNoting = `
  ${ownListeners}
  ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs').addDebuggerToGlobal(globalThis);
  content.plainsightRuns = [];
  const note = new Debugger(Cu.getGlobalForObject(own[0].listenerObject));
  note.onEnterFrame = ({ callee }) => content.plainsightRuns.push(callee?.name ?? 'a function without a name');
  return '[]';
`;

export const takeNoted = `return JSON.stringify(content.plainsightRuns);`;
