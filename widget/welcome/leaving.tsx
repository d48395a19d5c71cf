import { useSetup } from '../options/setup'

/** How to keep the extension in sight, and how to get rid of it. */
export function Leaving() {
  const { welcome } = useSetup()
  return (
    <div class="welcome-pair">
      <section class="card" aria-labelledby="pin-heading">
        <h2 id="pin-heading">{welcome.pin}</h2>
        <p>{welcome.pinHow}</p>
      </section>
      <section class="card" aria-labelledby="leave-heading">
        <h2 id="leave-heading">{welcome.leave}</h2>
        <ul class="steps">
          {welcome.leaveSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
