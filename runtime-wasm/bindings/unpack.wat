;; Makes the kernel's bytes out of the characters that stand for them in a bundle (`text.rs` in the xtask). This runs once in a
;; page, when no JavaScript is warm yet: a loop of twenty thousand rounds takes milliseconds there, and here microseconds.
(module
  (memory (export "m") 1)
  ;; The characters lie from 0 to $end. The bytes come after them, up to what this returns: the table of 91 first.
  (func (export "u") (param $end i32) (result i32)
    (local $from i32) (local $to i32) (local $code i32)
    (local.set $to (local.get $end))
    (loop $next
      (i32.store8 (local.get $to)
        (if (result i32) (i32.lt_u (local.tee $code (i32.load8_u (local.get $from))) (i32.const 123))
          (then
            (local.set $code (i32.sub (local.get $code) (i32.const 32)))
            (if (result i32) (i32.lt_u (local.get $to) (i32.add (local.get $end) (i32.const 91)))
              (then (local.get $code))
              (else (i32.load8_u (i32.add (local.get $end) (local.get $code))))))
          (else
            (i32.add
              (i32.shl (local.get $code) (i32.const 6))
              (i32.load8_u (local.tee $from (i32.add (local.get $from) (i32.const 1))))))))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (br_if $next
        (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 1))) (local.get $end))))
    (local.get $to)))
