/**
 * A look at a page past everything that its scripts have put over the DOM: through the devtools' protocol, and by scripts in
 * a world of their own.
 */
import type { CDPSession, Page } from 'playwright';

export interface Outside {
  /** Runs a function of the page's DOM in a world of its own; it must not refer to anything outside itself. */
  evaluate<Result>(look: () => Result): Promise<Result>;
  /** The page's markup, without our host. */
  markup(): Promise<string>;
}

/** Ours, with whatever the browser writes for what stands in it. */
const OWN_HOST = /<sourcelight-panel[^>]*>.*?<\/sourcelight-panel[^>]*>/gs;

export async function fromOutside(page: Page): Promise<Outside> {
  const session = await page.context().newCDPSession(page);
  return { evaluate: (look) => evaluated(session, look), markup: () => markupOf(session) };
}

async function evaluated<Result>(session: CDPSession, look: () => Result): Promise<Result> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    // Names that the test runner's compiler gives to inner functions are its own affair.
    expression: `(() => { const __name = (it) => it; return (${look})(); })()`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function markupOf(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: root.nodeId });
  return outerHTML.replace(OWN_HOST, '');
}
