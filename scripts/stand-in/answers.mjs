// The few kinds of answer that the services give.

/** A JSON answer. */
export const json = (body, status = 200) => ({ status, type: 'application/json;charset=utf-8', body: JSON.stringify(body) });

/** A plain text answer. */
export const text = (body, status = 200) => ({ status, type: 'text/plain;charset=utf-8', body });

/** An HTML answer: an error page in most cases. */
export const html = (body, status = 200) => ({ status, type: 'text/html;charset=utf-8', body });
