import { Options } from '../../widget/options/options'
import '../../widget/style/options.css'
import { drawPage } from './draw-page'
import { optionsClient } from './options-client'

/** Entry of the options page. */
void drawPage((spoken) => <Options client={optionsClient} {...spoken} />)
