// The card's closed shadow root, through the DevTools protocol.

const CARD = 'CITEWELL-CARD';

function findNode(node, name) {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, name);
    if (found) return found;
  }
  return null;
}

/** Runs `script(root, ...values)` on the shadow root of the page's card; null where the page has none. */
export async function callInCard(page, script, ...values) {
  const session = await page.context().newCDPSession(page);
  try {
    // pierce reaches a closed shadow root as well.
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = findNode(root, CARD);
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (...values) { return (${script})(this, ...values); }`,
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
