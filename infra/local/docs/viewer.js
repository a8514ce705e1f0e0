/* Shows /openapi.json and calls the API as the demo person that is chosen. */
const people = [
  'agent-1',
  'agent-2',
  'agent-3',
  'agent-suspended',
  'agent-ceased',
  'officer',
  'chair',
  'head',
  'justice',
  'republican',
  'auditor',
  'other-agent',
  'other-officer',
];
const select = document.getElementById('person');
const who = document.getElementById('who');
for (const name of people) select.add(new Option(name, name));

let token;
const signIn = async () => {
  const answer = await fetch('/local/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: select.value }),
  });
  token = (await answer.json()).access_token;
  const me = await fetch('/v1/me', { headers: { authorization: `Bearer ${token}` } });
  who.textContent = (await me.json()).name;
};
select.addEventListener('change', signIn);

signIn().then(() => {
  window.SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#viewer',
    deepLinking: true,
    // No other host is asked for its opinion of the document.
    validatorUrl: null,
    defaultModelsExpandDepth: 0,
    requestInterceptor: (request) => {
      if (token && request.url.includes('/v1/')) request.headers.authorization = `Bearer ${token}`;
      return request;
    },
  });
});
