import { Command } from 'commander';
import { version } from '../pipeline/version.ts';
import { formatExamples } from './command.ts';
import { commands } from './commands.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { complain } from './report-error.ts';
import { colourOf } from './terminal.ts';

const purpose =
  'Reads English news and writes down who said what, in which role, where, and who stayed unnamed.';

/** The whole command line. It throws CommanderErrors instead of exiting. */
export function buildProgram(): Command {
  const program = new Command('whosaid')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .showHelpAfterError('(whosaid --help shows how it is called)')
    .configureHelp({ styleTitle: title => colourOf(process.stdout).bold(title) })
    .configureOutput({ outputError: message => complain(message.replace(/^error: /, '').trim()) })
    .addHelpText('before', `${purpose}\n\n${formatExamples(commands.map(command => command.examples[0]!))}`)
    .addHelpText('after', exitCodesHelp);
  for (const { name, summary, examples, configure } of commands) {
    const command = program.command(name).summary(summary);
    command.helpOption('-h, --help', 'print this help');
    command.addHelpText('before', `${capital(summary)}.\n\n${formatExamples(examples)}`);
    configure(command);
  }
  return program;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
