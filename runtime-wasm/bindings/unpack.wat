;; Makes the kernel's bytes out of the characters that stand for them in a bundle (`text` in the xtask). This runs once in a
;; page, when no JavaScript is warm yet: a loop of twenty thousand rounds takes milliseconds there, and here microseconds.
(module
  (memory (export "memory") 1)
  ;; The characters lie from 0 to $end. The bytes come after them, up to what this returns.
  (func (export "unpack") (param $end i32) (result i32)
    (local $from i32) (local $to i32) (local $code i32) (local $page i32)
    (local.set $to (local.get $end))
    (loop $next
      (local.set $page (i32.const 0))
      (if (i32.ge_u (local.tee $code (i32.load8_u (local.get $from))) (i32.const 124))
        (then
          (local.set $page (i32.sub (local.get $code) (i32.const 124)))
          (local.set $code (i32.load8_u (local.tee $from (i32.add (local.get $from) (i32.const 1)))))))
      (i32.store8 (local.get $to)
        (i32.add (i32.mul (local.get $page) (i32.const 89)) (i32.sub (local.get $code) (i32.const 35))))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (br_if $next
        (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 1))) (local.get $end))))
    (local.get $to)))
