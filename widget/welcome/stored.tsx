import { useSetup } from '../options/setup'

/** What is stored where, in a plain table, and who gets anything. */
export function Stored() {
  const { welcome } = useSetup()
  return (
    <section class="card" id="stored" aria-labelledby="stored-heading">
      <h2 id="stored-heading">{welcome.stored}</h2>
      <table class="stored">
        <thead>
          <tr>
            <th scope="col">{welcome.storedWhat}</th>
            <th scope="col">{welcome.storedWhere}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(welcome.storedRows).map(([name, { what, where }]) => (
            <tr key={name}>
              <th scope="row">{what}</th>
              <td>{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{welcome.nobodyElse}</strong>
      </p>
    </section>
  )
}
