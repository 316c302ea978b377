// What somebody does with the graph, one step a picture. These functions run in the page.

/** Milliseconds between pictures while `step` is called for each of them; a few more follow, so that glides end. */
const timesOf = async (steps, step) => {
  const next = () => new Promise((done) => requestAnimationFrame(done))
  const times = []
  let before = await next()
  for (let at = 0; at < steps + 12; at++) {
    if (at < steps) step(at)
    const now = await next()
    times.push(now - before)
    before = now
  }
  return times
}

const press = (target, key) =>
  `${target}.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`

const graph = `document.querySelector('[role="tree"]')`

/** Each as the body of a step; `at` counts up. */
export const drives = {
  hover: {
    steps: 120,
    body: `const box = ${graph}.getBoundingClientRect()
      const x = box.left + box.width * ((at * 37 % 120) / 120), y = box.top + 10 + (at * 53 % 300)
      ${graph}.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse' }))`
  },
  zoom: {
    steps: 120,
    body: `const phase = at % 30
      if (phase === 0) ${press(graph, 'ArrowDown')}
      if (phase === 1) ${press(graph, 'Enter')}
      if (phase === 15) ${press(graph, 'Escape')}`
  },
  'arrow keys': {
    steps: 120,
    body: `if (at % 4 === 3) ${press(graph, 'ArrowDown')}
      else ${press(graph, 'ArrowRight')}`
  },
  search: {
    steps: 60,
    body: `const field = document.getElementById('fg-search')
      field.value = 'method1234567'.slice(0, 1 + at % 13)
      field.dispatchEvent(new Event('input'))`
  },
  'pattern search': {
    steps: 24,
    body: `const field = document.getElementById('fg-search')
      field.value = '/json.*Method[0-9]*' + (at % 10) + '$/'
      field.dispatchEvent(new Event('input'))`
  },
  'mode switch': { steps: 24, body: press('document.body', 'm') },
  'width switch': { steps: 24, body: press('document.body', 'b') },
  'only changed': { steps: 12, body: `document.querySelectorAll('.fg-check input')[1].click()` }
}

/** Seconds of processor that the main thread of the page has taken, whatever else the machine does. */
const busy = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

/** Opens a page for drives. */
export const openSession = async (page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return session
}

/** Runs a drive in the page, from the start of the page each time; `cpu` is milliseconds of the main thread a step. */
export const drive = async (page, session, { steps, body }) => {
  await page.keyboard.press('0')
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)))
  const before = await busy(session)
  const times = await page.evaluate(`(${timesOf})(${steps}, (at) => { ${body} })`)
  return { times, cpu: (((await busy(session)) - before) * 1000) / steps }
}
