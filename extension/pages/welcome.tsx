import { loadSetupWords } from '../../shared/words/setup/load-setup-words'
import '../../widget/style/welcome.css'
import { Welcome } from '../../widget/welcome/welcome'
import { drawPageWith } from './draw-page'
import { welcomeClient } from './welcome-client'

/** Entry of the first-run page. */
void drawPageWith(loadSetupWords, (spoken, setup) => (
  <Welcome client={welcomeClient} setup={setup} {...spoken} />
))
