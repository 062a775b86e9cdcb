const QUIET = 2_000;
const EVERY = 10_000;

/** Does some work, and says what is going on when it takes longer than two seconds. */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  let every;
  const first = setTimeout(() => {
    console.log(`${title} …`);
    every = setInterval(() => console.log(`  … ${seconds()} s`), EVERY);
  }, QUIET);
  try {
    const result = await work();
    if (every) console.log(`${title}: done in ${seconds()} s.`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(every);
  }
}
