"""Prints the commands of some groups of the installed Azure CLI, with their options, as JSON.

Run it with the Python that has the package azure-cli: python3 azure-table.py network monitor
"""

import argparse
import importlib
import importlib.util
import json
import os
import pkgutil
import sys
import tempfile

# Commands that are generated are read only as far as the arguments of a call ask for, unless this is set.
os.environ['AZURE_AAZ_FULL_LOAD'] = 'true'
os.environ['AZURE_CORE_COLLECT_TELEMETRY'] = 'no'


def mend_paths():
    """Debian takes versions out of the packages that call Azure's services, and not out of the table of which version
    the command line wants; with that, `az network` itself breaks off. What is there instead knows the same options."""
    from azure.cli.core.profiles import _shared

    versioned = _shared.get_versioned_sdk_path

    def there(profile, resource, operation_group=None):
        path = versioned(profile, resource, operation_group)
        if not path.startswith('azure.mgmt.') or path == resource.import_prefix or is_complete(path):
            return path
        try:
            package = importlib.import_module(resource.import_prefix)
        except ImportError:
            return path
        names = sorted((name for _, name, _ in pkgutil.iter_modules(package.__path__) if name.startswith('v20')), reverse=True)
        paths = [resource.import_prefix + '.' + name for name in names]
        return next(filter(is_complete, paths), resource.import_prefix)

    _shared.get_versioned_sdk_path = there
    show_signatures('azure.mgmt.network')


def is_complete(path):
    try:
        return importlib.util.find_spec(path + '.operations') is not None
    except ImportError:
        return False


def show_signatures(package):
    """What is there instead wraps its functions so that the names of their arguments are lost. Its wrapper only looks
    whether a version knows them, which is for calls: here it is left out before it is used."""
    found = importlib.util.find_spec(package)
    file = found and os.path.join(os.path.dirname(found.origin), '_validation.py')
    if not file or not os.path.exists(file):
        return
    spec = importlib.util.spec_from_file_location(package + '._validation', file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.api_version_validation = lambda **_: lambda function: function
    sys.modules[spec.name] = module


def load(groups):
    """The command line, its loader with the commands of the groups and no others, its parser for them, and the names of
    those that cannot be read."""
    from azure.cli.core import get_default_cli
    from azure.cli.core.commands.events import EVENT_INVOKER_POST_LOAD_ARGUMENTS, EVENT_INVOKER_PRE_LOAD_ARGUMENTS
    from knack.events import EVENT_INVOKER_PRE_CMD_TBL_CREATE

    mend_paths()
    cli = get_default_cli()
    invoker = cli.invocation_cls(
        cli_ctx=cli, commands_loader_cls=cli.commands_loader_cls, parser_cls=cli.parser_cls, help_cls=cli.help_cls
    )
    cli.invocation = invoker
    loader = invoker.commands_loader
    loader.skip_applicability = True
    cli.raise_event(EVENT_INVOKER_PRE_CMD_TBL_CREATE, args=[])
    loader.load_command_table(None)
    unread = []
    # A part of the command line reads the arguments of all its commands; those of all parts would take a minute.
    parts = {part for name in loader.command_table if name.split(' ')[0] in groups for part in loader.cmd_to_loader_map[name]}
    for name in list(loader.command_table):
        if parts.isdisjoint(loader.cmd_to_loader_map[name]):
            leave_out(name, loader)
        elif not is_readable(loader.command_table[name]):
            unread.append(name)
            leave_out(name, loader)
    loader.command_name = ''
    invoker.data['command_string'] = ''
    cli.raise_event(EVENT_INVOKER_PRE_LOAD_ARGUMENTS, commands_loader=loader)
    loader.load_arguments()
    cli.raise_event(EVENT_INVOKER_POST_LOAD_ARGUMENTS, commands_loader=loader)
    return cli, loader, invoker.parser, unread


def is_readable(command):
    """In Debian's package, some commands look for what is not there."""
    try:
        command.load_arguments()
        return True
    except (ImportError, AttributeError, ValueError):
        return False


def leave_out(name, loader):
    del loader.command_table[name]
    for part in loader.cmd_to_loader_map.pop(name):
        part.command_table.pop(name, None)


def describe(groups):
    """What each command takes. An option is a list of its names, how many values it wants as argparse says it, and
    whether it must be there; `unless` is another option that takes its place. A command that cannot be read has null."""
    from azure.cli.core import __version__
    from knack.events import EVENT_INVOKER_POST_CMD_TBL_CREATE

    cli, loader, parser, unread = load(groups)
    # This event lets --ids stand for the name of a resource, and no longer asks for what it makes needless.
    needed = {
        name: {key for key, argument in command.arguments.items() if argument.options.get('required')}
        for name, command in loader.command_table.items()
    }
    cli.raise_event(EVENT_INVOKER_POST_CMD_TBL_CREATE, commands_loader=loader)
    parser.cli_ctx = cli
    parser.load_command_table(loader)
    commands = {name: None for name in unread if name.split(' ')[0] in groups}
    for name, found in parser.subparser_map.items():
        if name not in loader.command_table or name.split(' ')[0] not in groups:
            continue
        options = []
        for action in found._actions:
            # What a command line is not told of.
            if action.help == argparse.SUPPRESS:
                continue
            entry = {'names': list(action.option_strings), 'values': values(action)}
            if action.required:
                entry['required'] = True
            elif action.dest in needed[name]:
                entry['unless'] = '--ids'
            options.append(entry)
        commands[name] = options
    return {'version': __version__, 'commands': commands}


def values(action):
    return 1 if action.nargs is None else action.nargs


if __name__ == '__main__':
    with tempfile.TemporaryDirectory() as folder:
        # Neither settings nor extensions of whoever runs it, and nothing left behind.
        os.environ['AZURE_CONFIG_DIR'] = folder
        json.dump(describe(sys.argv[1:]), sys.stdout)
