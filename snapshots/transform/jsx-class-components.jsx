import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.jsx", ["Panel.componentDidMount", "11:22 14:29", "Panel.load", "19:2 19:35", "onClick", "20:33 20:70", "main", "23:7 27:4 29:44"]))[i];
}
const h = (tag, props, ...children) => ({
  tag,
  props,
  children
});
class Component {
  state = {};
  constructor(props) {
    this.props = props;
  }
  setState(change) {
    Object.assign(this.state, change);
  }
}
class Panel extends Component {
  state = {
    items: [],
    error: undefined
  };
  componentDidMount = () => _call(_fn(0), Panel_componentDidMount$, this);
  load() {
    return _call(_fn(1), Panel_load$, this, () => super.constructor);
  }
  render() {
    return <ul onClick={event => _call(_fn(2), onClick$, this, event)}>{this.state.items}</ul>;
  }
}
function* Panel_componentDidMount$() {
  try {
    this.setState({
      items: yield _at(this.load(), 1)
    });
  } catch ({
    message: error
  }) {
    this.setState({
      error
    });
  }
}
function* Panel_load$(_superConstructor) {
  yield _at(0, 1);
  if (this.props.fail) throw new Error("no items");
  return [this.props.name, _superConstructor().name];
}
function* onClick$(event) {
  yield _at(this.load(), 1);
  return event + this.state.items.length;
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  for (const props of [{
    name: "a"
  }, {
    fail: true
  }]) {
    const panel = new Panel(props);
    yield _at(panel.componentDidMount(), 1);
    const {
      props: {
        onClick
      },
      children
    } = panel.render();
    log(children.join(), panel.state.error, yield _at(onClick("clicked ").catch(error => error.message), 2));
  }
}
