import { loadSetupWords } from '../../shared/words/setup/load-setup-words'
import { Options } from '../../widget/options/options'
import '../../widget/style/options.css'
import { drawPageWith } from './draw-page'
import { optionsClient } from './options-client'

/** Entry of the options page. */
void drawPageWith(loadSetupWords, (spoken, setup) => (
  <Options client={optionsClient} setup={setup} {...spoken} />
))
